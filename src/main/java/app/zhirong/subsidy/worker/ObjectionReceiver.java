package app.zhirong.subsidy.worker;

import app.zhirong.outbox.EventReceiver;
import app.zhirong.subsidy.ObjectionReceived;
import app.zhirong.subsidy.service.FallDue;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Stops the line that a visitor objected to; until then an open objection alone keeps it from being approved. */
@Component
class ObjectionReceiver implements EventReceiver<ObjectionReceived> {

    private final FallDue claims;

    ObjectionReceiver(FallDue claims) {
        this.claims = claims;
    }

    @Override
    public String name() {
        return "subsidy.objection";
    }

    @Override
    public Class<ObjectionReceived> type() {
        return ObjectionReceived.class;
    }

    @Override
    public Mono<Void> receive(ObjectionReceived event) {
        return claims.suspend(event.claimId());
    }
}
