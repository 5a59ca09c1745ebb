package app.zhirong.subsidy.domain;

import app.zhirong.enterprise.EnterpriseSize;
import app.zhirong.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the bank confirms of a loan, as far as a subsidy asks for it.
 *
 * @param loanRef by which earlier awards for the same loan are found
 * @param contractDate of the loan contract
 * @param settledOn absent while the loan runs
 * @param registeredOn of the pledge registration that counts, the latest if there are several; absent if none
 * @param actualRate yearly, as a fraction
 * @param interestPaid without penalty interest, which never counts
 * @param ipShare the part of the loan that the rights the policy counts secure, as a fraction; 1 without other security
 * @param insured whether guarantee insurance or a policy guarantor covers the loan
 * @param size absent if unknown
 * @param firstTimePledge whether at least one of the rights was never pledged before
 * @param overdue whether principal or interest was ever overdue
 * @param repayments of principal, in order; what they leave is repaid on settlement
 */
public record LoanFacts(
        String loanRef,
        Money principal,
        LocalDate contractDate,
        LocalDate disbursedOn,
        @Nullable LocalDate settledOn,
        @Nullable LocalDate registeredOn,
        @Nullable LocalDate pledgeContractDate,
        BigDecimal actualRate,
        Money interestPaid,
        BigDecimal ipShare,
        boolean insured,
        @Nullable EnterpriseSize size,
        boolean firstTimePledge,
        boolean overdue,
        List<PrincipalRepayment> repayments) {

    /** @throws IllegalArgumentException if the facts contradict each other */
    public LoanFacts {
        repayments = repayments.stream()
                .sorted(Comparator.comparing(PrincipalRepayment::on))
                .toList();
        require(principal.isPositive(), "principal " + principal);
        require(!interestPaid.isNegative(), "interest paid " + interestPaid);
        require(actualRate.signum() >= 0 && actualRate.compareTo(BigDecimal.ONE) < 0, "actual rate " + actualRate);
        RateRule.requireFraction(ipShare);
        require(settledOn == null || settledOn.isAfter(disbursedOn), "settled on " + settledOn);
        for (var repayment : repayments) {
            boolean within = repayment.on().isAfter(disbursedOn)
                    && (settledOn == null || !repayment.on().isAfter(settledOn));
            require(within, "repaid on " + repayment.on());
        }
        var repaid =
                Money.sum(repayments.stream().map(PrincipalRepayment::principal).toList());
        require(!repaid.isMoreThan(principal), "repaid " + repaid + " of " + principal);
    }

    /** Whether something else than the counted rights secures the loan too. */
    public boolean hasCombinedSecurity() {
        return ipShare.compareTo(BigDecimal.ONE) < 0;
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("loan facts contradict each other: " + what);
        }
    }

    /** Principal paid back before the end. */
    public record PrincipalRepayment(LocalDate on, Money principal) {

        public PrincipalRepayment {
            if (!principal.isPositive()) {
                throw new IllegalArgumentException("repayment of " + principal);
            }
        }
    }
}
