package app.zhirong.financing;

import app.zhirong.kernel.Money;
import app.zhirong.outbox.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Something was paid on a loan. */
public record LoanRepaid(
        UUID caseId,
        UUID loanId,
        UUID enterpriseId,
        UUID bankId,
        int region,
        Money principal,
        Money interest,
        Money outstandingBalance,
        boolean overdue,
        LocalDate paidOn,
        Instant at)
        implements Event {

    @Override
    public UUID stream() {
        return caseId;
    }
}
