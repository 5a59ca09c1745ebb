package app.zhirong.subsidy;

import app.zhirong.kernel.Money;
import app.zhirong.outbox.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A subsidy was paid, entered by one person and confirmed by another. */
public record SubsidyPaid(
        UUID claimId,
        String claimNo,
        String policyCode,
        UUID callId,
        UUID enterpriseId,
        int region,
        Money amount,
        LocalDate paidOn,
        Instant at)
        implements Event {

    @Override
    public UUID stream() {
        return claimId;
    }
}
