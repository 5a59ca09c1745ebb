package app.zhirong.ipasset;

import app.zhirong.outbox.Event;
import java.time.Instant;
import java.util.UUID;

/** An enterprise has listed a right. */
public record AssetListed(UUID assetId, UUID ownerOrg, Instant at) implements Event {

    @Override
    public UUID stream() {
        return assetId;
    }
}
