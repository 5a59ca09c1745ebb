package app.zhirong.financing;

import app.zhirong.kernel.Money;
import app.zhirong.outbox.Event;
import java.time.Instant;
import java.util.UUID;

/** An enterprise asked a bank for financing, for the first time or again after a return. */
public record CaseSubmitted(
        UUID caseId, UUID enterpriseId, UUID bankId, int region, UUID productId, Money requestedAmount, Instant at)
        implements Event {

    @Override
    public UUID stream() {
        return caseId;
    }
}
