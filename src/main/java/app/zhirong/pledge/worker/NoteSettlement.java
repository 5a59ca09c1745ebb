package app.zhirong.pledge.worker;

import app.zhirong.financing.LoanSettled;
import app.zhirong.outbox.EventReceiver;
import app.zhirong.pledge.store.PledgeDueStore;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** When a loan is paid back, its registrations are to be cancelled: the lists show that duty to the bank. */
@Component
class NoteSettlement implements EventReceiver<LoanSettled> {

    private final PledgeDueStore registrations;

    NoteSettlement(PledgeDueStore registrations) {
        this.registrations = registrations;
    }

    @Override
    public String name() {
        return "pledge.settlement";
    }

    @Override
    public Class<LoanSettled> type() {
        return LoanSettled.class;
    }

    @Override
    public Mono<Void> receive(LoanSettled event) {
        return registrations.markSettled(event.caseId(), event.settledOn());
    }
}
