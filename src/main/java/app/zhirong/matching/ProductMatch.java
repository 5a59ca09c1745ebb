package app.zhirong.matching;

import app.zhirong.bankproduct.CreditProduct;
import app.zhirong.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a product and an enterprise with its rights go together.
 *
 * @param fits whether every criterion is met
 * @param whitelistedUntil last day of the enterprise's entry on the bank's whitelist; absent if it has none
 * @param indicativeLimit of that entry; absent if it names none
 * @param loanableAmount Σ value × pledge rate of the chosen free rights
 * @param estimatedMaxAmount an estimate for those that fit, 0.00 for the others; the bank decides
 * @param limitedBy what keeps the amount from being higher, all that tie
 * @param annualRate as a fraction; absent while no LPR is maintained
 * @param termMonths asked for, or the longest that product and patents allow
 * @param unverified whether the amount or a criterion rests on facts that nobody has checked (待核验)
 */
public record ProductMatch(
        CreditProduct product,
        boolean fits,
        @Nullable LocalDate whitelistedUntil,
        @Nullable Money indicativeLimit,
        List<CriterionResult> criteria,
        Money loanableAmount,
        Money estimatedMaxAmount,
        Set<AmountLimit> limitedBy,
        @Nullable BigDecimal annualRate,
        int termMonths,
        boolean unverified) {

    public ProductMatch {
        criteria = List.copyOf(criteria);
    }

    public boolean isWhitelisted() {
        return whitelistedUntil != null;
    }

    public List<CriterionResult> gaps() {
        return criteria.stream().filter(criterion -> !criterion.met()).toList();
    }

    /** What can keep an amount from being higher. */
    public enum AmountLimit {
        AMOUNT_ASKED,
        PRODUCT_LIMIT,
        COLLATERAL,
        INDICATIVE_LIMIT
    }
}
