package app.zhirong.subsidy.service;

import app.zhirong.calendar.LprRates;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.subsidy.SubsidyProblem;
import app.zhirong.subsidy.domain.Claim;
import app.zhirong.subsidy.domain.PastAwards;
import app.zhirong.subsidy.domain.PolicyTerms;
import app.zhirong.subsidy.domain.SubsidyComputation;
import app.zhirong.subsidy.domain.SubsidyComputation.Computed;
import app.zhirong.subsidy.domain.SubsidyComputation.Ineligible;
import app.zhirong.subsidy.domain.SubsidyComputation.LprMissing;
import app.zhirong.subsidy.domain.SubsidyComputation.Outcome;
import app.zhirong.subsidy.store.ClaimStore;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reckons what a claim comes to by the facts as now known; for its enterprise and its bureaus, who see its awards. */
@Component
class ClaimComputation {

    private final ClaimStore claims;
    private final LprRates lpr;
    private final BusinessClock clock;

    ClaimComputation(ClaimStore claims, LprRates lpr, BusinessClock clock) {
        this.claims = claims;
        this.lpr = lpr;
        this.clock = clock;
    }

    Mono<Outcome> outcome(Claim claim, PolicyTerms terms) {
        var declaredOn = claim.declaredOn() == null ? clock.today() : claim.declaredOn();
        return claims.awards(claim.parties().enterpriseId(), claim.policyCode(), claim.id())
                .collectList()
                .map(PastAwards::new)
                .flatMap(past -> lpr.history()
                        .map(history -> SubsidyComputation.compute(terms, claim.loan(), history, past, declaredOn)));
    }

    /** @throws app.zhirong.kernel.Problem 422 if a rule isn't met or a month of the LPR isn't maintained */
    static Computed requireComputed(Outcome outcome) {
        return switch (outcome) {
            case Computed computed -> computed;
            case Ineligible ineligible ->
                throw SubsidyProblem.INELIGIBLE.problem(ineligible.refusals().size());
            case LprMissing missing ->
                throw SubsidyProblem.LPR_MISSING.problem(missing.month().toString());
        };
    }
}
