package app.zhirong.financing;

import app.zhirong.kernel.Money;
import app.zhirong.outbox.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The bank has paid out a loan. */
public record LoanDisbursed(
        UUID caseId,
        UUID loanId,
        UUID enterpriseId,
        UUID bankId,
        int region,
        Money amount,
        LocalDate disbursedOn,
        Instant at)
        implements Event {

    @Override
    public UUID stream() {
        return caseId;
    }
}
