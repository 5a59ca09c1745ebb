package app.zhirong.financing.web;

import app.zhirong.financing.domain.Decision;
import app.zhirong.financing.domain.RejectionReason;
import app.zhirong.financing.domain.Review.CreditProposal;
import app.zhirong.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The bank's decision as the enterprise is told it. */
record CaseDecisionView(
        CreditProposal outcome,
        LocalDate decidedOn,
        @Nullable Money amount,
        @Nullable BigDecimal annualRate,
        @Nullable Integer termMonths,
        String conditions,
        @Nullable LocalDate validUntil,
        @Nullable RejectionReason reasonCode,
        String reasonText) {

    static @Nullable CaseDecisionView of(@Nullable Decision decision) {
        return decision == null
                ? null
                : new CaseDecisionView(
                        decision.outcome(),
                        decision.decidedOn(),
                        decision.amount(),
                        decision.annualRate(),
                        decision.termMonths(),
                        decision.conditions(),
                        decision.validUntil(),
                        decision.reasonCode(),
                        decision.reasonText());
    }
}
