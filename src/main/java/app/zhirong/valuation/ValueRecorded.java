package app.zhirong.valuation;

import app.zhirong.ipasset.ValueKind;
import app.zhirong.outbox.Event;
import java.time.Instant;
import java.util.UUID;

/** A value of a right was put on record. */
public record ValueRecorded(UUID valueId, UUID assetId, UUID ownerOrg, ValueKind kind, Instant at) implements Event {

    @Override
    public UUID stream() {
        return assetId;
    }
}
