package app.zhirong.statistics.worker;

import app.zhirong.outbox.EventReceiver;
import app.zhirong.pledge.PledgeCancelled;
import app.zhirong.statistics.store.FlowStore;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Notes beside a registration that it has ended; the registered amount stays as it was (domain facts §9). */
@Component
class NoteCancellations implements EventReceiver<PledgeCancelled> {

    private final FlowStore flow;

    NoteCancellations(FlowStore flow) {
        this.flow = flow;
    }

    @Override
    public String name() {
        return "statistics.note-cancellations";
    }

    @Override
    public Class<PledgeCancelled> type() {
        return PledgeCancelled.class;
    }

    @Override
    public Mono<Void> receive(PledgeCancelled event) {
        return flow.ended(event.registrationId(), event.cancelledOn());
    }
}
