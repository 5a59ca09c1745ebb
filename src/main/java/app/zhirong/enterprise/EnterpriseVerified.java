package app.zhirong.enterprise;

import app.zhirong.outbox.Event;
import java.time.Instant;
import java.util.UUID;

/** A bureau or the platform has seen an enterprise's licence and letter; from now on it may send. */
public record EnterpriseVerified(UUID enterpriseId, Instant at) implements Event {

    @Override
    public UUID stream() {
        return enterpriseId;
    }
}
