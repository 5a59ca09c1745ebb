package app.zhirong.subsidy.domain;

import app.zhirong.enterprise.EnterpriseSize;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which rate a policy subsidises and how much of it.
 *
 * @param lowerOfActual whether the actual rate counts when it is below the base rate
 * @param ratio the part of the rate that is paid, as a fraction
 * @param actualRateCap up to where an actual rate counts; absent if any does
 * @param insuredRatio the ratio for insured loans; absent if they get the same
 */
public record RateRule(
        BaseRate base,
        boolean lowerOfActual,
        BigDecimal ratio,
        @Nullable ActualRateCap actualRateCap,
        @Nullable InsuredRatio insuredRatio,
        Clause clause) {

    public RateRule {
        requireFraction(ratio);
    }

    static void requireFraction(BigDecimal fraction) {
        if (fraction.signum() <= 0 || fraction.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("not a fraction above 0 and up to 1: " + fraction);
        }
    }

    /** An actual rate counts up to a multiple of an LPR; the rest is the enterprise's own. */
    public record ActualRateCap(BigDecimal multiplier, BaseRate of, Clause clause) {

        public ActualRateCap {
            if (multiplier.signum() <= 0 || of == BaseRate.ACTUAL) {
                throw new IllegalArgumentException("not a multiple of an LPR: " + multiplier + " of " + of);
            }
        }
    }

    /** Another ratio if guarantee insurance or a policy guarantor covers the loan of an enterprise of these sizes. */
    public record InsuredRatio(BigDecimal ratio, Set<EnterpriseSize> sizes, Clause clause) {

        public InsuredRatio {
            requireFraction(ratio);
            sizes = Set.copyOf(sizes);
        }
    }
}
