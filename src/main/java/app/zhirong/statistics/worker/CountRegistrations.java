package app.zhirong.statistics.worker;

import app.zhirong.outbox.EventReceiver;
import app.zhirong.pledge.PledgeRegistered;
import app.zhirong.statistics.store.FlowStore;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A registration made here counts from the news of it on. */
@Component
class CountRegistrations implements EventReceiver<PledgeRegistered> {

    private final FlowStore flow;

    CountRegistrations(FlowStore flow) {
        this.flow = flow;
    }

    @Override
    public String name() {
        return "statistics.count-registrations";
    }

    @Override
    public Class<PledgeRegistered> type() {
        return PledgeRegistered.class;
    }

    @Override
    public Mono<Void> receive(PledgeRegistered event) {
        return flow.follow(event.enterpriseId());
    }
}
