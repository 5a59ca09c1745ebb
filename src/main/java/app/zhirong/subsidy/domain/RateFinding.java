package app.zhirong.subsidy.domain;

import app.zhirong.calendar.LprHistory;
import app.zhirong.calendar.LprQuote;
import app.zhirong.calendar.LprQuote.NotMaintained;
import app.zhirong.calendar.LprQuote.Published;
import app.zhirong.calendar.LprTenor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The rate that is subsidised, found step by step. */
sealed interface RateFinding {

    /** The rate, and which part of it is paid. */
    record Found(BigDecimal rate, BigDecimal ratio, List<Step> steps) implements RateFinding {}

    record Missing(YearMonth month) implements RateFinding {}

    static RateFinding find(RateRule rule, LoanFacts loan, LocalDate settledOn, LprHistory lpr) {
        var steps = new ArrayList<Step>();
        BigDecimal rate = loan.actualRate();
        if (rule.base() == BaseRate.ACTUAL) {
            steps.add(actualRate(rule, loan));
        } else {
            switch (quote(rule.base(), loan, settledOn, lpr)) {
                case NotMaintained missing -> {
                    return new Missing(missing.month());
                }
                case Published published -> {
                    steps.add(lprStep(rule, loan, settledOn, published));
                    rate = published.rate();
                }
            }
        }
        var cap = rule.actualRateCap();
        if (cap != null) {
            switch (quote(cap.of(), loan, settledOn, lpr)) {
                case NotMaintained missing -> {
                    return new Missing(missing.month());
                }
                case Published published -> {
                    var ceiling = published.rate().multiply(cap.multiplier());
                    steps.add(capStep(cap, rate, published, ceiling));
                    rate = rate.min(ceiling);
                }
            }
        }
        return finish(rule, loan, rate, steps);
    }

    private static RateFinding finish(RateRule rule, LoanFacts loan, BigDecimal rateSoFar, List<Step> steps) {
        var rate = rateSoFar;
        if (rule.lowerOfActual()) {
            rate = rate.min(loan.actualRate());
            steps.add(new Step(
                    Step.Kind.LOWER_OF_ACTUAL,
                    List.of(Param.rate("baseRate", rateSoFar), Param.rate("actualRate", loan.actualRate())),
                    rule.clause(),
                    Param.rate("rate", rate)));
        }
        var insured = rule.insuredRatio();
        boolean isInsured = insured != null
                && loan.insured()
                && loan.size() != null
                && insured.sizes().contains(loan.size());
        var ratio = insured != null && isInsured ? insured.ratio() : rule.ratio();
        steps.add(new Step(
                isInsured ? Step.Kind.INSURED_RATIO : Step.Kind.RATIO,
                List.of(Param.rate("rate", rate), Param.share("ratio", ratio)),
                insured != null && isInsured ? insured.clause() : rule.clause(),
                Param.rate("subsidyRate", rate.multiply(ratio))));
        return new Found(rate, ratio, List.copyOf(steps));
    }

    private static LprQuote quote(BaseRate base, LoanFacts loan, LocalDate settledOn, LprHistory lpr) {
        var tenor = LprTenor.ONE_YEAR;
        return switch (base) {
            case LPR_1Y_MONTH_BEFORE_CONTRACT ->
                lpr.ofMonth(YearMonth.from(loan.contractDate()).minusMonths(1), tenor);
            case LPR_1Y_ON_CONTRACT_DAY -> lpr.at(loan.contractDate(), tenor);
            case LPR_1Y_DECEMBER_OF_REPAYMENT_YEAR -> lpr.ofMonth(YearMonth.of(settledOn.getYear(), 12), tenor);
            case ACTUAL -> throw new IllegalArgumentException("the actual rate isn't an LPR");
        };
    }

    private static Step lprStep(RateRule rule, LoanFacts loan, LocalDate settledOn, Published published) {
        var publication = published.publication();
        var kind = switch (rule.base()) {
            case LPR_1Y_MONTH_BEFORE_CONTRACT -> Step.Kind.LPR_MONTH_BEFORE_CONTRACT;
            case LPR_1Y_ON_CONTRACT_DAY -> Step.Kind.LPR_ON_CONTRACT_DAY;
            case LPR_1Y_DECEMBER_OF_REPAYMENT_YEAR -> Step.Kind.LPR_DECEMBER_OF_REPAYMENT_YEAR;
            case ACTUAL -> Step.Kind.ACTUAL_RATE;
        };
        var inputs = List.of(
                Param.date("contractDate", loan.contractDate()),
                Param.date("settledOn", settledOn),
                Param.month("month", publication.month()),
                Param.date("publishedOn", publication.publishedOn()),
                Param.code("standing", publication.standing()));
        return new Step(kind, inputs, rule.clause(), Param.rate("rate", published.rate()));
    }

    private static Step actualRate(RateRule rule, LoanFacts loan) {
        var rate = Param.rate("actualRate", loan.actualRate());
        return new Step(Step.Kind.ACTUAL_RATE, List.of(rate), rule.clause(), Param.rate("rate", loan.actualRate()));
    }

    private static Step capStep(
            RateRule.ActualRateCap cap, BigDecimal actualRate, Published published, BigDecimal ceiling) {
        var inputs = List.of(
                Param.rate("actualRate", actualRate),
                Param.rate("lpr", published.rate()),
                Param.date("publishedOn", published.publication().publishedOn()),
                Param.code("standing", published.publication().standing()),
                Param.number("multiplier", cap.multiplier()),
                Param.rate("ceiling", ceiling));
        return new Step(Step.Kind.ACTUAL_RATE_CAP, inputs, cap.clause(), Param.rate("rate", actualRate.min(ceiling)));
    }
}
