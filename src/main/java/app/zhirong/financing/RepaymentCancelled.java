package app.zhirong.financing;

import app.zhirong.kernel.Money;
import app.zhirong.outbox.Event;
import java.time.Instant;
import java.util.UUID;

/** A repayment had been recorded wrongly and no longer counts. */
public record RepaymentCancelled(
        UUID caseId,
        UUID loanId,
        UUID enterpriseId,
        UUID bankId,
        int region,
        Money principal,
        Money interest,
        Money outstandingBalance,
        Instant at)
        implements Event {

    @Override
    public UUID stream() {
        return caseId;
    }
}
