package app.zhirong.bankproduct;

import app.zhirong.outbox.Event;
import java.time.Instant;
import java.util.UUID;

/** A bank's whitelist or a bureau's recommendation list was stored. */
public record ListImported(UUID listId, UUID owner, int entryCount, Instant at) implements Event {

    @Override
    public UUID stream() {
        return listId;
    }
}
