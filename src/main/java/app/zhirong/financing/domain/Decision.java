package app.zhirong.financing.domain;

import app.zhirong.financing.domain.Review.CreditProposal;
import app.zhirong.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the bank has decided, as the enterprise is told it: an offer with its validity, or a rejection with its reason.
 *
 * @param annualRate as a fraction
 * @param validUntil last day on which the offer can be agreed to
 */
public record Decision(
        CreditProposal outcome,
        LocalDate decidedOn,
        @Nullable Money amount,
        @Nullable BigDecimal annualRate,
        @Nullable Integer termMonths,
        String conditions,
        @Nullable LocalDate validUntil,
        @Nullable RejectionReason reasonCode,
        String reasonText) {

    public static Decision offer(Review.Opinion opinion, LocalDate today, LocalDate validUntil) {
        return new Decision(
                CreditProposal.OFFER,
                today,
                opinion.amount(),
                opinion.annualRate(),
                opinion.termMonths(),
                opinion.conditions(),
                validUntil,
                null,
                "");
    }

    public static Decision rejection(RejectionReason reason, String text, LocalDate today) {
        return new Decision(CreditProposal.REJECTION, today, null, null, null, "", null, reason, text);
    }
}
