package app.zhirong.subsidy.service;

import app.zhirong.calendar.LprHistory;
import app.zhirong.calendar.LprRates;
import app.zhirong.enterprise.EnterpriseSize;
import app.zhirong.kernel.Money;
import app.zhirong.kernel.Region;
import app.zhirong.matching.LoanSketch;
import app.zhirong.matching.SubsidyEstimate;
import app.zhirong.matching.SubsidyForecast;
import app.zhirong.subsidy.domain.LoanFacts;
import app.zhirong.subsidy.domain.PastAwards;
import app.zhirong.subsidy.domain.Policy;
import app.zhirong.subsidy.domain.Step;
import app.zhirong.subsidy.domain.SubsidyComputation;
import app.zhirong.subsidy.domain.SubsidyComputation.Computed;
import app.zhirong.subsidy.store.PolicyStore;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/**
 * What the policy of a region would pay for loans that somebody only thinks of: registered in time, repaid as agreed in
 * one sum, first pledge, nothing else as security. An official policy comes before one of the demo. A loan whose LPR
 * isn't known yet has no estimate; nothing is guessed.
 */
@Service
class EstimateSubsidy implements SubsidyEstimate {

    private static final BigDecimal BANK_DAY_COUNT = new BigDecimal("360");

    private final PolicyStore policies;
    private final LprRates lpr;

    EstimateSubsidy(PolicyStore policies, LprRates lpr) {
        this.policies = policies;
        this.lpr = lpr;
    }

    @Override
    public Mono<Map<UUID, SubsidyForecast>> forecast(int region, LocalDate startsOn, List<LoanSketch> loans) {
        var where = Region.of(region);
        return policies.all()
                .filter(policy -> policy.terms().serves(where) && policy.terms().isInForceOn(startsOn))
                .sort(Comparator.comparing(policy -> policy.terms().demo()))
                .next()
                .zipWith(lpr.history(), (policy, history) -> forecasts(policy, history, startsOn, loans))
                .defaultIfEmpty(Map.of());
    }

    private static Map<UUID, SubsidyForecast> forecasts(
            Policy policy, LprHistory history, LocalDate startsOn, List<LoanSketch> loans) {
        var found = new HashMap<UUID, SubsidyForecast>();
        for (var sketch : loans) {
            forecast(policy, history, startsOn, sketch).ifPresent(forecast -> found.put(sketch.key(), forecast));
        }
        return found;
    }

    private static Optional<SubsidyForecast> forecast(
            Policy policy, LprHistory history, LocalDate startsOn, LoanSketch sketch) {
        if (!sketch.amount().isPositive() || sketch.termMonths() < 1) {
            return Optional.empty();
        }
        var loan = planned(startsOn, sketch);
        var declaredOn = startsOn.plusMonths(sketch.termMonths()).plusYears(1).withDayOfYear(1);
        var outcome = SubsidyComputation.compute(policy.terms(), loan, history, PastAwards.NONE, declaredOn);
        return outcome instanceof Computed computed ? Optional.of(told(policy, computed)) : Optional.empty();
    }

    private static LoanFacts planned(LocalDate startsOn, LoanSketch sketch) {
        var settledOn = startsOn.plusMonths(sketch.termMonths());
        long days = startsOn.until(settledOn, ChronoUnit.DAYS);
        var interest = sketch.amount()
                .yuan()
                .multiply(sketch.annualRate())
                .multiply(BigDecimal.valueOf(days))
                .divide(BANK_DAY_COUNT, 2, RoundingMode.HALF_UP);
        return new LoanFacts(
                "estimate",
                sketch.amount(),
                startsOn,
                startsOn,
                settledOn,
                startsOn,
                startsOn.minusDays(1),
                sketch.annualRate(),
                new Money(interest),
                BigDecimal.ONE,
                false,
                EnterpriseSize.SMALL,
                true,
                false,
                List.of());
    }

    private static SubsidyForecast told(Policy policy, Computed computed) {
        var ratio = step(computed, Step.Kind.RATIO, Step.Kind.INSURED_RATIO);
        var period = step(computed, Step.Kind.PERIOD, Step.Kind.PERIOD_CUT);
        var terms = policy.terms();
        return new SubsidyForecast(
                policy.id(),
                terms.name().zh(),
                !terms.demo(),
                computed.amount(),
                new BigDecimal(ratio.input("rate").value()),
                new BigDecimal(ratio.input("ratio").value()),
                Integer.parseInt(period.result().value()),
                terms.period().dayCount(),
                capReached(computed));
    }

    private static Step step(Computed computed, Step.Kind... kinds) {
        return computed.steps().stream()
                .filter(step -> List.of(kinds).contains(step.kind()))
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable Money capReached(Computed computed) {
        return computed.steps().stream()
                .filter(step -> step.kind().isCap())
                .filter(step -> Money.of(step.input("amount").value())
                        .isMoreThan(Money.of(step.result().value())))
                .map(step -> Money.of(step.input("cap").value()))
                .findFirst()
                .orElse(null);
    }
}
