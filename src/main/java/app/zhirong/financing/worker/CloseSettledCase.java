package app.zhirong.financing.worker;

import app.zhirong.financing.LoanSettled;
import app.zhirong.outbox.EventReceiver;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A loan whose pledge was cancelled before its end closes with the settlement. */
@Component
class CloseSettledCase implements EventReceiver<LoanSettled> {

    private final CloseReleasedCase closing;

    CloseSettledCase(CloseReleasedCase closing) {
        this.closing = closing;
    }

    @Override
    public String name() {
        return "financing.close-settled-case";
    }

    @Override
    public Class<LoanSettled> type() {
        return LoanSettled.class;
    }

    @Override
    public Mono<Void> receive(LoanSettled news) {
        return closing.closeIfReleased(news.caseId());
    }
}
