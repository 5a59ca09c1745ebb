package app.zhirong.subsidy.service;

import app.zhirong.subsidy.domain.Claim;
import app.zhirong.subsidy.domain.ReviewCheck;
import app.zhirong.subsidy.domain.ReviewChecks;
import app.zhirong.subsidy.domain.SubsidyComputation.Outcome;
import app.zhirong.subsidy.store.CallStore;
import app.zhirong.subsidy.store.ClaimStore;
import app.zhirong.subsidy.store.PolicyStore;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reckons a submitted claim again and makes the ten checks, for its bureaus. */
@Component
class ClaimReview {

    private final PolicyStore policies;
    private final CallStore calls;
    private final ClaimStore claims;
    private final ClaimComputation computation;

    ClaimReview(PolicyStore policies, CallStore calls, ClaimStore claims, ClaimComputation computation) {
        this.policies = policies;
        this.calls = calls;
        this.claims = claims;
        this.computation = computation;
    }

    Mono<Found> of(Claim claim) {
        return policies.findVersion(claim.policyVersionId())
                .flatMap(policy -> Mono.zip(
                                computation.outcome(claim, policy.terms()),
                                calls.find(claim.callId()),
                                claims.othersForLoan(claim.parties().loanId(), claim.id())
                                        .collectList())
                        .map(known -> new Found(
                                known.getT1(),
                                ReviewChecks.of(claim, policy.terms(), known.getT2(), known.getT1(), known.getT3()))));
    }

    /** What was found. */
    record Found(Outcome outcome, List<ReviewCheck> checks) {}
}
