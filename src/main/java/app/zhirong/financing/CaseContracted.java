package app.zhirong.financing;

import app.zhirong.kernel.Money;
import app.zhirong.outbox.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Loan contract and pledge contract of a case are recorded. */
public record CaseContracted(
        UUID caseId,
        UUID enterpriseId,
        UUID bankId,
        int region,
        Money principalClaim,
        Money securedAmount,
        LocalDate loanContractDate,
        Instant at)
        implements Event {

    @Override
    public UUID stream() {
        return caseId;
    }
}
