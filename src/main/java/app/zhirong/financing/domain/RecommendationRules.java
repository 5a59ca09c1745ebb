package app.zhirong.financing.domain;

import app.zhirong.financing.FinancingProblem;
import app.zhirong.financing.domain.Review.Opinion;
import app.zhirong.ipasset.Asset;
import app.zhirong.ipasset.Ownership;
import app.zhirong.kernel.FieldProblem;
import app.zhirong.kernel.KernelProblem;
import app.zhirong.kernel.Money;
import app.zhirong.kernel.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an opinion must hold before it goes to the approver. */
public final class RecommendationRules {

    private final Opinion opinion;
    private final ProductTerms terms;
    private final List<Asset> collateral;
    private final List<FieldProblem> wrong = new ArrayList<>();

    private RecommendationRules(Opinion opinion, ProductTerms terms, List<Asset> collateral) {
        this.opinion = opinion;
        this.terms = terms;
        this.collateral = collateral;
    }

    /** @throws Problem 422 naming every wrong field */
    public static void check(Opinion opinion, ProductTerms terms, List<Asset> collateral, LocalDate today) {
        var rules = new RecommendationRules(opinion, terms, collateral);
        rules.values();
        rules.ownership();
        rules.basis(today);
        rules.offer();
        if (!opinion.ticks().containsAll(EnumSet.allOf(ReviewCheck.class))) {
            rules.wrong.add(FinancingProblem.CHECKS_OPEN.field(
                    "/ticks", ReviewCheck.values().length - opinion.ticks().size()));
        }
        if (!rules.wrong.isEmpty()) {
            throw Problem.of(rules.wrong);
        }
    }

    /**
     * Whether an unfinished opinion can be kept.
     *
     * @throws Problem 422 naming every value that is none, or is about a right that is not of the case
     */
    public static void checkStorable(Opinion opinion, List<Asset> collateral) {
        var wrong = new ArrayList<FieldProblem>();
        for (var adopted : opinion.adoptedValues()) {
            var pointer = "/adoptedValues/" + adopted.assetId();
            if (collateral.stream().noneMatch(asset -> asset.id().equals(adopted.assetId()))) {
                wrong.add(FinancingProblem.NOT_COLLATERAL.field(pointer));
            } else if (!adopted.value().isPositive()) {
                wrong.add(KernelProblem.NOT_POSITIVE.field(pointer));
            } else if (!isFraction(adopted.pledgeRate())) {
                wrong.add(FinancingProblem.SHARE.field(pointer));
            }
        }
        var rate = opinion.annualRate();
        if (rate != null && !isRate(rate)) {
            wrong.add(FinancingProblem.RATE.field("/annualRate"));
        }
        if (!wrong.isEmpty()) {
            throw Problem.of(wrong);
        }
    }

    private static boolean isFraction(BigDecimal rate) {
        return rate.signum() > 0 && rate.compareTo(BigDecimal.ONE) <= 0 && scale(rate) <= 4;
    }

    /** At least 0, less than 1, and no finer than what is kept. */
    static boolean isRate(BigDecimal rate) {
        return rate.signum() >= 0 && rate.compareTo(BigDecimal.ONE) < 0 && scale(rate) <= 6;
    }

    private static int scale(BigDecimal number) {
        return number.stripTrailingZeros().scale();
    }

    private void values() {
        for (int i = 0; i < collateral.size(); i++) {
            var asset = collateral.get(i);
            var adopted = opinion.adoptedValues().stream()
                    .filter(value -> value.assetId().equals(asset.id()))
                    .findFirst();
            var pointer = "/adoptedValues/" + asset.id();
            if (adopted.isEmpty()) {
                wrong.add(KernelProblem.REQUIRED.field(pointer));
            } else if (!adopted.get().value().isPositive()) {
                wrong.add(KernelProblem.NOT_POSITIVE.field(pointer));
            } else if (adopted.get().pledgeRate().compareTo(terms.pledgeRate(asset.kind())) > 0) {
                wrong.add(FinancingProblem.PLEDGE_RATE_ABOVE_PRODUCT.field(
                        pointer, percent(terms.pledgeRate(asset.kind()))));
            }
        }
    }

    private void ownership() {
        collateral.stream()
                .filter(asset -> asset.ownership() != Ownership.VERIFIED)
                .forEach(asset -> wrong.add(
                        FinancingProblem.OWNERSHIP_UNVERIFIED.field("/collateral/" + asset.id(), asset.title())));
    }

    private void basis(LocalDate today) {
        if (opinion.valueKind() == null) {
            wrong.add(KernelProblem.REQUIRED.field("/valueKind"));
        }
        if (opinion.valuedOn() == null) {
            wrong.add(KernelProblem.REQUIRED.field("/valuedOn"));
        } else if (opinion.valuedOn().isAfter(today)) {
            wrong.add(KernelProblem.DATE_IN_FUTURE.field("/valuedOn"));
        }
        if (opinion.valueBasis().isBlank()) {
            wrong.add(KernelProblem.REQUIRED.field("/valueBasis"));
        }
    }

    private void offer() {
        amount(opinion.amount());
        var rate = opinion.annualRate();
        if (rate == null) {
            wrong.add(KernelProblem.REQUIRED.field("/annualRate"));
        } else if (!isRate(rate)) {
            wrong.add(FinancingProblem.RATE.field("/annualRate"));
        }
        var months = opinion.termMonths();
        if (months == null) {
            wrong.add(KernelProblem.REQUIRED.field("/termMonths"));
        } else if (months < terms.minTermMonths() || months > terms.maxTermMonths()) {
            wrong.add(FinancingProblem.TERM_OUTSIDE_PRODUCT.field(
                    "/termMonths", terms.minTermMonths(), terms.maxTermMonths()));
        }
    }

    private void amount(@Nullable Money amount) {
        if (amount == null) {
            wrong.add(KernelProblem.REQUIRED.field("/amount"));
        } else if (!amount.isPositive()) {
            wrong.add(KernelProblem.NOT_POSITIVE.field("/amount"));
        } else if (amount.isMoreThan(opinion.loanable())) {
            wrong.add(FinancingProblem.AMOUNT_ABOVE_COLLATERAL.field(
                    "/amount", opinion.loanable().toString()));
        } else if (amount.isMoreThan(terms.maxAmount())) {
            wrong.add(FinancingProblem.AMOUNT_OUTSIDE_PRODUCT.field(
                    "/amount", terms.minAmount().toString(), terms.maxAmount().toString()));
        }
    }

    private static String percent(BigDecimal fraction) {
        return fraction.movePointRight(2).stripTrailingZeros().toPlainString();
    }
}
