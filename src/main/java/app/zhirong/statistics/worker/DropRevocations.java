package app.zhirong.statistics.worker;

import app.zhirong.outbox.EventReceiver;
import app.zhirong.pledge.PledgeMoved;
import app.zhirong.pledge.PledgeRegistrationState;
import app.zhirong.statistics.store.FlowStore;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A revoked registration (撤销) never was one: it leaves the figures. */
@Component
class DropRevocations implements EventReceiver<PledgeMoved> {

    private final FlowStore flow;

    DropRevocations(FlowStore flow) {
        this.flow = flow;
    }

    @Override
    public String name() {
        return "statistics.drop-revocations";
    }

    @Override
    public Class<PledgeMoved> type() {
        return PledgeMoved.class;
    }

    @Override
    public Mono<Void> receive(PledgeMoved event) {
        return event.to() == PledgeRegistrationState.REVOKED ? flow.follow(event.enterpriseId()) : Mono.empty();
    }
}
