package app.zhirong.ipasset;

import app.zhirong.outbox.Event;
import java.time.Instant;
import java.util.UUID;

/** A dispute was upheld: the record of a right is another enterprise's now, and its ownership is to be verified anew. */
public record AssetMoved(UUID assetId, UUID fromOrg, UUID toOrg, Instant at) implements Event {

    @Override
    public UUID stream() {
        return assetId;
    }
}
