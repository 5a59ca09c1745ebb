package app.zhirong.subsidy;

import app.zhirong.kernel.Money;
import app.zhirong.outbox.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A bureau opened a call for claims under a policy. */
public record CallOpened(
        UUID callId,
        String policyCode,
        String title,
        int region,
        LocalDate windowFrom,
        LocalDate windowTo,
        Money budget,
        Instant at)
        implements Event {

    @Override
    public UUID stream() {
        return callId;
    }
}
