package app.zhirong.subsidy;

import app.zhirong.outbox.Event;
import java.time.Instant;
import java.util.UUID;

/** Somebody objected, by name, to a line of a public notice. */
public record ObjectionReceived(UUID objectionId, UUID claimId, UUID batchId, Instant at) implements Event {

    @Override
    public UUID stream() {
        return claimId;
    }
}
