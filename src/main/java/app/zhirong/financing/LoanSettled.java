package app.zhirong.financing;

import app.zhirong.outbox.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A loan is paid back in full. */
public record LoanSettled(
        UUID caseId, UUID loanId, UUID enterpriseId, UUID bankId, int region, LocalDate settledOn, Instant at)
        implements Event {

    @Override
    public UUID stream() {
        return caseId;
    }
}
