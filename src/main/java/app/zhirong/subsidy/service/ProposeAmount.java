package app.zhirong.subsidy.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.SecondCheck;
import app.zhirong.kernel.KernelProblem;
import app.zhirong.kernel.Money;
import app.zhirong.platform.web.ExpectedVersion;
import app.zhirong.subsidy.SubsidyProblem;
import app.zhirong.subsidy.domain.Claim;
import app.zhirong.subsidy.domain.ClaimAction;
import app.zhirong.subsidy.domain.ReviewOpinion;
import app.zhirong.subsidy.domain.SubsidyComputation.Computed;
import app.zhirong.subsidy.store.ClaimChange;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/**
 * The second level proposes the amount (复审核定); it is reserved in the call's budget in the same moment and waits for
 * another person.
 */
@Service
public class ProposeAmount {

    private final ClaimWork work;
    private final ClaimReview review;
    private final CallBudget budget;
    private final SecondCheck fourEyes;

    ProposeAmount(ClaimWork work, ClaimReview review, CallBudget budget, SecondCheck fourEyes) {
        this.work = work;
        this.review = review;
        this.budget = budget;
        this.fourEyes = fourEyes;
    }

    /**
     * @throws app.zhirong.kernel.Problem 422 above what the computation allows, 409 if the budget doesn't hold it or an
     *     amount waits already
     */
    public Mono<Void> propose(UUID id, ExpectedVersion seen, Money amount, String text, CurrentUser by) {
        return work.onFamily(
                id,
                seen,
                ClaimAction.PROPOSE,
                by,
                claim -> review.of(claim)
                        .map(found -> ClaimComputation.requireComputed(found.outcome()))
                        .doOnNext(computed -> require(claim, amount, computed))
                        .flatMap(computed -> budget.reserve(claim.callId(), amount)
                                .then(fourEyes.propose(claim.id(), AmountHold.MATTER, by))
                                .then(store(claim, amount, text, computed, by))));
    }

    private static void require(Claim claim, Money amount, Computed computed) {
        if (claim.amountWaits()) {
            throw SubsidyProblem.AMOUNT_WAITS.problem();
        }
        if (!amount.isPositive()) {
            throw KernelProblem.NOT_POSITIVE.at("/amount");
        }
        if (amount.isMoreThan(computed.amount())) {
            throw SubsidyProblem.ABOVE_COMPUTED.at("/amount", computed.amount().toString());
        }
    }

    private Mono<Void> store(Claim claim, Money amount, String text, Computed computed, CurrentUser by) {
        var opinion =
                new ReviewOpinion(text.strip(), by.organisation().name(), by.displayName(), work.today(), List.of());
        var change =
                ClaimChange.of().proposed(amount).secondOpinion(opinion).computed(computed.amount(), computed.steps());
        return work.move(claim, ClaimAction.PROPOSE, change, amount.toString(), by);
    }
}
