package app.zhirong.bankproduct;

import app.zhirong.outbox.Event;
import java.time.Instant;
import java.util.UUID;

/** A product went from one state to another. */
public record ProductMoved(UUID productId, UUID bankId, String action, ProductState from, ProductState to, Instant at)
        implements Event {

    @Override
    public UUID stream() {
        return productId;
    }
}
