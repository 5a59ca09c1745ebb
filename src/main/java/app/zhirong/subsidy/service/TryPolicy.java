package app.zhirong.subsidy.service;

import app.zhirong.calendar.LprRates;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.database.Transactions;
import app.zhirong.subsidy.SubsidyProblem;
import app.zhirong.subsidy.domain.LoanFacts;
import app.zhirong.subsidy.domain.PastAwards;
import app.zhirong.subsidy.domain.Policy;
import app.zhirong.subsidy.domain.SubsidyComputation;
import app.zhirong.subsidy.domain.SubsidyComputation.Outcome;
import app.zhirong.subsidy.store.PolicyStore;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** A trial computation (试算): what a policy would pay for a loan that somebody describes. Nothing is stored. */
@Service
public class TryPolicy {

    private final PolicyStore policies;
    private final LprRates lpr;
    private final BusinessClock clock;
    private final Transactions transactions;

    TryPolicy(PolicyStore policies, LprRates lpr, BusinessClock clock, Transactions transactions) {
        this.policies = policies;
        this.lpr = lpr;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** @param declaredOn absent for today */
    public Mono<Trial> compute(UUID policyId, LoanFacts loan, @Nullable LocalDate declaredOn) {
        var day = declaredOn == null ? clock.today() : declaredOn;
        return policies.find(policyId)
                .switchIfEmpty(Mono.error(SubsidyProblem.POLICY_NOT_FOUND::problem))
                .flatMap(policy -> lpr.history()
                        .map(history -> new Trial(
                                policy,
                                SubsidyComputation.compute(policy.terms(), loan, history, PastAwards.NONE, day))))
                .as(transactions::reading);
    }

    /** What came of it. */
    public record Trial(Policy policy, Outcome outcome) {}
}
