package app.zhirong.enterprise;

import app.zhirong.outbox.Event;
import java.time.Instant;
import java.util.UUID;

/** An enterprise has registered itself; it may stand on lists already. */
public record EnterpriseRegistered(UUID enterpriseId, String uscc, Instant at) implements Event {

    @Override
    public UUID stream() {
        return enterpriseId;
    }
}
