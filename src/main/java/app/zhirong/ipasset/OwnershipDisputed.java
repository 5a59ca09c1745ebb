package app.zhirong.ipasset;

import app.zhirong.outbox.Event;
import java.time.Instant;
import java.util.UUID;

/** Somebody says that a listed right is not its lister's; it cannot be pledged until the bureau has decided. */
public record OwnershipDisputed(UUID assetId, UUID disputeId, Instant at) implements Event {

    @Override
    public UUID stream() {
        return assetId;
    }
}
