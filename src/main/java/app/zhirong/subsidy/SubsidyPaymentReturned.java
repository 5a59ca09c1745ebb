package app.zhirong.subsidy;

import app.zhirong.kernel.Money;
import app.zhirong.outbox.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A payment came back (退汇); the amount is committed again until it is paid anew. */
public record SubsidyPaymentReturned(
        UUID claimId,
        String claimNo,
        String policyCode,
        UUID callId,
        UUID enterpriseId,
        int region,
        Money amount,
        LocalDate returnedOn,
        Instant at)
        implements Event {

    @Override
    public UUID stream() {
        return claimId;
    }
}
