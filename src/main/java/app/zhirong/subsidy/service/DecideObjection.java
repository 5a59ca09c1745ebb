package app.zhirong.subsidy.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.platform.web.ExpectedVersion;
import app.zhirong.subsidy.domain.Claim;
import app.zhirong.subsidy.domain.ClaimAction;
import app.zhirong.subsidy.domain.ClaimRejection;
import app.zhirong.subsidy.domain.Objection.ObjectionState;
import app.zhirong.subsidy.store.ClaimChange;
import app.zhirong.subsidy.store.ObjectionStore;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/**
 * The decision-maker answers what was objected to a line. Upheld, the claim ends and its money is free; dismissed, the
 * line goes on.
 */
@Service
public class DecideObjection {

    private final ClaimWork work;
    private final ObjectionStore objections;
    private final CallBudget budget;
    private final BatchEnd batchEnd;

    DecideObjection(ClaimWork work, ObjectionStore objections, CallBudget budget, BatchEnd batchEnd) {
        this.work = work;
        this.objections = objections;
        this.budget = budget;
        this.batchEnd = batchEnd;
    }

    public Mono<Void> dismiss(UUID id, ExpectedVersion seen, String answer, CurrentUser by) {
        var action = ClaimAction.DISMISS_OBJECTION;
        return work.on(
                id,
                seen,
                action,
                by,
                claim -> answered(claim, ObjectionState.DISMISSED, answer, by)
                        .then(work.move(claim, action, ClaimChange.of(), answer.strip(), by)));
    }

    /** @param clause by which the claim can't be supported */
    public Mono<Void> uphold(UUID id, ExpectedVersion seen, String clause, String answer, CurrentUser by) {
        var action = ClaimAction.UPHOLD_OBJECTION;
        var rejection = new ClaimRejection(
                clause.strip(), answer.strip(), by.organisation().name(), work.today());
        return work.on(
                id,
                seen,
                action,
                by,
                claim -> answered(claim, ObjectionState.UPHELD, answer, by)
                        .then(budget.free(claim.callId(), claim.proposedAmount()))
                        .then(work.move(claim, action, ClaimChange.of().rejection(rejection), answer.strip(), by))
                        .then(batchEnd.closeIfDone(claim)));
    }

    private Mono<Long> answered(Claim claim, ObjectionState verdict, String answer, CurrentUser by) {
        return objections.answer(claim.id(), verdict, answer.strip(), by.displayName(), work.today());
    }
}
