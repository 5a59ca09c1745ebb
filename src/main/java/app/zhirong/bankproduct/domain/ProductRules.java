package app.zhirong.bankproduct.domain;

import app.zhirong.bankproduct.BankProductProblem;
import app.zhirong.bankproduct.RequiredPaper;
import app.zhirong.kernel.FieldProblem;
import app.zhirong.kernel.KernelProblem;
import app.zhirong.kernel.Problem;
import app.zhirong.kernel.ProblemCode;
import app.zhirong.kernel.Region;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** The bounds within which a product makes sense ({@code docs/domain/products-and-lists.md}). */
public final class ProductRules {

    private static final int MAX_MONTHS = 360;
    private static final int MAX_AGE_MONTHS = 1200;
    private static final int MAX_COUNT = 100;
    private static final int LOWEST_SPREAD_BP = -500;
    private static final int HIGHEST_SPREAD_BP = 2000;
    private static final int RATE_DECIMALS = 4;

    private final ProductTerms terms;
    private final List<FieldProblem> wrong = new ArrayList<>();

    private ProductRules(ProductTerms terms) {
        this.terms = terms;
    }

    /** @throws Problem 422 naming every wrong field */
    public static void check(ProductTerms terms) {
        var rules = new ProductRules(terms);
        rules.collateral();
        rules.conditions();
        rules.amountsAndTerms();
        rules.papers();
        if (!rules.wrong.isEmpty()) {
            throw Problem.of(rules.wrong);
        }
    }

    private void collateral() {
        refuseIf(terms.pledgeRates().isEmpty(), BankProductProblem.NO_KIND, "/pledgeRates");
        terms.pledgeRates()
                .forEach((kind, rate) ->
                        refuseIf(!isPledgeRate(rate), BankProductProblem.PLEDGE_RATE, "/pledgeRates/" + kind));
        terms.minAssetCounts().forEach((kind, count) -> {
            var pointer = "/minAssetCounts/" + kind;
            refuseIf(!terms.pledgeRates().containsKey(kind), BankProductProblem.COUNT_OF_UNACCEPTED, pointer);
            within(count, 1, MAX_COUNT, pointer);
        });
        refuseIf(terms.acceptedValueKinds().isEmpty(), BankProductProblem.NO_VALUE_KIND, "/acceptedValueKinds");
        within(terms.minRemainingMonths(), 0, MAX_MONTHS, "/minRemainingMonths");
        var minimum = terms.minAppraisedValue();
        refuseIf(minimum != null && !minimum.isPositive(), KernelProblem.NOT_POSITIVE, "/minAppraisedValue");
    }

    private static boolean isPledgeRate(BigDecimal rate) {
        return rate.signum() > 0
                && rate.compareTo(BigDecimal.ONE) <= 0
                && rate.stripTrailingZeros().scale() <= RATE_DECIMALS;
    }

    private void conditions() {
        for (int i = 0; i < terms.regions().size(); i++) {
            var known = Region.parse(String.valueOf(terms.regions().get(i)))
                    .filter(Region.named()::contains)
                    .isPresent();
            refuseIf(!known, BankProductProblem.REGION_UNKNOWN, "/regions/" + i);
        }
        for (int i = 0; i < terms.industries().size(); i++) {
            refuseIf(
                    !terms.industries().get(i).matches("[A-T]"),
                    BankProductProblem.INDUSTRY_UNKNOWN,
                    "/industries/" + i);
        }
        within(terms.minAgeMonths(), 0, MAX_AGE_MONTHS, "/minAgeMonths");
    }

    private void amountsAndTerms() {
        refuseIf(!terms.minAmount().isPositive(), KernelProblem.NOT_POSITIVE, "/minAmount");
        refuseIf(terms.minAmount().isMoreThan(terms.maxAmount()), BankProductProblem.AMOUNTS_ORDER, "/maxAmount");
        within(terms.minTermMonths(), 1, MAX_MONTHS, "/minTermMonths");
        within(terms.maxTermMonths(), 1, MAX_MONTHS, "/maxTermMonths");
        refuseIf(terms.minTermMonths() > terms.maxTermMonths(), BankProductProblem.TERMS_ORDER, "/maxTermMonths");
        refuseIf(
                terms.spreadBp() < LOWEST_SPREAD_BP || terms.spreadBp() > HIGHEST_SPREAD_BP,
                BankProductProblem.SPREAD,
                "/spreadBp");
    }

    private void papers() {
        var codes = new HashSet<String>();
        for (int i = 0; i < terms.requiredPapers().size(); i++) {
            RequiredPaper paper = terms.requiredPapers().get(i);
            var pointer = "/requiredPapers/" + i + "/code";
            refuseIf(!paper.code().matches("[A-Z][A-Z0-9_]{1,39}"), KernelProblem.MALFORMED_FIELD, pointer);
            refuseIf(!codes.add(paper.code()), BankProductProblem.PAPER_TWICE, pointer);
        }
    }

    private void within(int number, int least, int most, String pointer) {
        if (number < least || number > most) {
            wrong.add(BankProductProblem.OUT_OF_RANGE.field(pointer, least, most));
        }
    }

    private void refuseIf(boolean broken, ProblemCode rule, String pointer) {
        if (broken) {
            wrong.add(rule.field(pointer));
        }
    }
}
