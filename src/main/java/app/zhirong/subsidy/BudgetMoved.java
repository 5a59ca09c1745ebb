package app.zhirong.subsidy;

import app.zhirong.kernel.Money;
import app.zhirong.outbox.Event;
import java.time.Instant;
import java.util.UUID;

/** The budget of a call changed; the amounts are those after the change. */
public record BudgetMoved(
        UUID callId,
        String policyCode,
        int region,
        Money total,
        Money reserved,
        Money committed,
        Money spent,
        Instant at)
        implements Event {

    @Override
    public UUID stream() {
        return callId;
    }
}
