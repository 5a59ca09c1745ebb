package app.zhirong.subsidy.domain;

import app.zhirong.calendar.LprHistory;
import app.zhirong.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * What a policy pays for a loan, step by step, from facts alone: the same facts always give the same answer. The
 * formula and its sources are in {@code docs/domain/interest-subsidy.md}.
 */
public final class SubsidyComputation {

    private final PolicyTerms terms;
    private final LoanFacts loan;
    private final LocalDate settledOn;
    private final List<Step> steps = new ArrayList<>();

    private SubsidyComputation(PolicyTerms terms, LoanFacts loan, LocalDate settledOn) {
        this.terms = terms;
        this.loan = loan;
        this.settledOn = settledOn;
    }

    /** @param declaredOn the day of the claim, which decides what "the previous year" is */
    public static Outcome compute(
            PolicyTerms terms, LoanFacts loan, LprHistory lpr, PastAwards past, LocalDate declaredOn) {
        var refusals = Eligibility.refusals(terms, loan, declaredOn);
        var settledOn = loan.settledOn();
        if (!refusals.isEmpty() || settledOn == null) {
            return new Ineligible(refusals);
        }
        return switch (RateFinding.find(terms.rate(), loan, settledOn, lpr)) {
            case RateFinding.Missing missing -> new LprMissing(missing.month());
            case RateFinding.Found found ->
                new SubsidyComputation(terms, loan, settledOn).computed(found, past, declaredOn);
        };
    }

    private Computed computed(RateFinding.Found found, PastAwards past, LocalDate declaredOn) {
        steps.addAll(found.steps());
        var outstanding = OutstandingPrincipal.of(loan, interestEnd());
        var share = ipShare();
        var amount = subsidy(found, outstanding, share);
        amount = withinInterestPaid(amount, share);
        for (var cap : terms.caps()) {
            amount = within(cap, amount, past, declaredOn);
        }
        return new Computed(steps, amount);
    }

    private LocalDate interestEnd() {
        var from = loan.disbursedOn();
        var maxMonths = terms.period().maxMonths();
        boolean cut = maxMonths != null && from.plusMonths(maxMonths).isBefore(settledOn);
        var until = maxMonths != null && cut ? from.plusMonths(maxMonths) : settledOn;
        var inputs = new ArrayList<>(List.of(
                Param.date("disbursedOn", from), Param.date("settledOn", settledOn), Param.date("until", until)));
        if (maxMonths != null) {
            inputs.add(Param.number("maxMonths", maxMonths));
        }
        long days = from.until(until, ChronoUnit.DAYS);
        var kind = cut ? Step.Kind.PERIOD_CUT : Step.Kind.PERIOD;
        steps.add(new Step(kind, inputs, terms.period().clause(), Param.number("days", days)));
        return until;
    }

    private BigDecimal ipShare() {
        if (terms.ipShare().basis() == PolicyTerms.IpShareRule.Basis.WHOLE_LOAN) {
            return BigDecimal.ONE;
        }
        var share = Param.share("ipShare", loan.ipShare());
        var basis = Param.code("basis", terms.ipShare().basis());
        steps.add(new Step(Step.Kind.IP_SHARE, List.of(basis), terms.ipShare().clause(), share));
        return loan.ipShare();
    }

    /** Multiplied exactly, divided and rounded once. */
    private Money subsidy(RateFinding.Found found, OutstandingPrincipal outstanding, BigDecimal share) {
        var rounding = terms.rounding();
        var amount = new Money(outstanding
                .principalDays()
                .multiply(found.rate())
                .multiply(found.ratio())
                .multiply(share)
                .divide(BigDecimal.valueOf(terms.period().dayCount()), rounding.scale(), rounding.mode()));
        var inputs = new ArrayList<>(List.of(
                Param.rate("rate", found.rate()),
                Param.share("ratio", found.ratio()),
                Param.share("ipShare", share),
                Param.number("dayCount", terms.period().dayCount()),
                Param.code("rounding", rounding.mode()),
                Param.number("scale", rounding.scale())));
        if (outstanding.isBullet()) {
            inputs.add(Param.money("principal", loan.principal()));
            inputs.add(Param.number("days", outstanding.days()));
        } else {
            inputs.add(Param.text("segments", outstanding.formula()));
            inputs.add(Param.number("principalDays", outstanding.principalDays()));
        }
        var kind = outstanding.isBullet() ? Step.Kind.SUBSIDY_ON_BULLET_LOAN : Step.Kind.SUBSIDY_ON_SEGMENTS;
        steps.add(new Step(kind, inputs, rounding.clause(), Param.money("amount", amount)));
        return amount;
    }

    private Money withinInterestPaid(Money amount, BigDecimal share) {
        var clause = terms.interestPaidCeiling();
        if (clause == null) {
            return amount;
        }
        var ceiling = new Money(loan.interestPaid().yuan().multiply(share).setScale(2, RoundingMode.DOWN));
        var limited = amount.min(ceiling);
        var inputs = List.of(
                Param.money("amount", amount),
                Param.money("interestPaid", loan.interestPaid()),
                Param.share("ipShare", share),
                Param.money("ceiling", ceiling));
        steps.add(new Step(Step.Kind.INTEREST_PAID_CEILING, inputs, clause, Param.money("limited", limited)));
        return limited;
    }

    private Money within(Cap cap, Money amount, PastAwards past, LocalDate declaredOn) {
        var used = past.used(cap.scope(), terms.code(), loan.loanRef(), settledOn.getYear(), declaredOn.getYear());
        var left = cap.amount().isMoreThan(used) ? cap.amount().minus(used) : Money.ZERO;
        var limited = amount.min(left);
        var inputs = List.of(
                Param.money("amount", amount),
                Param.money("cap", cap.amount()),
                Param.money("used", used),
                Param.money("left", left));
        steps.add(new Step(Step.Kind.of(cap.scope()), inputs, cap.clause(), Param.money("limited", limited)));
        return limited;
    }

    /** The answer. */
    public sealed interface Outcome permits Computed, Ineligible, LprMissing {}

    /** The amount and how it came about; zero if the caps are used up. */
    public record Computed(List<Step> steps, Money amount) implements Outcome {

        public Computed {
            steps = List.copyOf(steps);
        }
    }

    /** Every rule that isn't met, at once. */
    public record Ineligible(List<Refusal> refusals) implements Outcome {

        public Ineligible {
            refusals = List.copyOf(refusals);
        }
    }

    /** The publication of this month has to be entered first; nothing is guessed. */
    public record LprMissing(YearMonth month) implements Outcome {}
}
