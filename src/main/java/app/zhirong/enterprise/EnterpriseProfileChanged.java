package app.zhirong.enterprise;

import app.zhirong.outbox.Event;
import java.time.Instant;
import java.util.UUID;

/** An enterprise has changed what it tells of itself; whoever keeps a copy asks the door. */
public record EnterpriseProfileChanged(UUID enterpriseId, Instant at) implements Event {

    @Override
    public UUID stream() {
        return enterpriseId;
    }
}
