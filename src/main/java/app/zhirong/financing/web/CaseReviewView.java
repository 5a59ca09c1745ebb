package app.zhirong.financing.web;

import app.zhirong.financing.domain.AdoptedValue;
import app.zhirong.financing.domain.RejectionReason;
import app.zhirong.financing.domain.Review;
import app.zhirong.financing.domain.Review.CreditProposal;
import app.zhirong.financing.domain.ReviewCheck;
import app.zhirong.ipasset.ValueKind;
import app.zhirong.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The bank's own work on the case; for the bank alone.
 *
 * @param loanableTotal Σ adopted value × pledge rate
 */
record CaseReviewView(
        UUID officerId,
        String officerName,
        LocalDate takenUpOn,
        List<ReviewCheck> ticks,
        List<UUID> checkedFiles,
        @Nullable ValueKind valueKind,
        @Nullable LocalDate valuedOn,
        String valueBasis,
        String memo,
        @Nullable Money amount,
        @Nullable BigDecimal annualRate,
        @Nullable Integer termMonths,
        String conditions,
        List<CaseAdoptedValueView> adoptedValues,
        Money loanableTotal,
        @Nullable CreditProposal proposal,
        @Nullable RejectionReason reasonCode,
        String reasonText,
        String sentBackNote) {

    static @Nullable CaseReviewView of(@Nullable Review review) {
        if (review == null) {
            return null;
        }
        var opinion = review.opinion();
        return new CaseReviewView(
                review.officerId(),
                review.officerName(),
                review.takenUpOn(),
                opinion.ticks().stream().sorted().toList(),
                opinion.checkedFiles().stream().sorted().toList(),
                opinion.valueKind(),
                opinion.valuedOn(),
                opinion.valueBasis(),
                opinion.memo(),
                opinion.amount(),
                opinion.annualRate(),
                opinion.termMonths(),
                opinion.conditions(),
                opinion.adoptedValues().stream().map(CaseAdoptedValueView::of).toList(),
                opinion.loanable(),
                review.proposal(),
                review.reasonCode(),
                review.reasonText(),
                review.sentBackNote());
    }

    /** What the bank holds a right to be worth, and what it lends on it. */
    record CaseAdoptedValueView(UUID assetId, Money adoptedValue, BigDecimal pledgeRate, Money loanableAmount) {

        static CaseAdoptedValueView of(AdoptedValue value) {
            return new CaseAdoptedValueView(value.assetId(), value.value(), value.pledgeRate(), value.loanable());
        }
    }
}
