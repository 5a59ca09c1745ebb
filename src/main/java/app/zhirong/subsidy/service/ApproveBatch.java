package app.zhirong.subsidy.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.Role;
import app.zhirong.kernel.KernelProblem;
import app.zhirong.kernel.Money;
import app.zhirong.platform.web.ExpectedVersion;
import app.zhirong.subsidy.ClaimState;
import app.zhirong.subsidy.SubsidyProblem;
import app.zhirong.subsidy.domain.Batch;
import app.zhirong.subsidy.domain.Batch.BatchState;
import app.zhirong.subsidy.domain.Claim;
import app.zhirong.subsidy.domain.ClaimAction;
import app.zhirong.subsidy.store.BatchStore;
import app.zhirong.subsidy.store.ClaimChange;
import app.zhirong.subsidy.store.ClaimStore;
import app.zhirong.subsidy.store.ObjectionStore;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The decision-maker closes a notice that has run its time and approves its lines with a document number; lines under
 * objection stay behind and are approved when that is decided.
 */
@Service
public class ApproveBatch {

    private final BatchWork work;
    private final BatchStore batches;
    private final ClaimStore claims;
    private final ObjectionStore objections;
    private final ClaimMoves moves;
    private final CallBudget budget;

    ApproveBatch(
            BatchWork work,
            BatchStore batches,
            ClaimStore claims,
            ObjectionStore objections,
            ClaimMoves moves,
            CallBudget budget) {
        this.work = work;
        this.batches = batches;
        this.claims = claims;
        this.objections = objections;
        this.moves = moves;
        this.budget = budget;
    }

    /** @throws app.zhirong.kernel.Problem 409 while the notice runs, or when no line is free to be approved */
    public Mono<Void> approve(UUID id, ExpectedVersion seen, String documentNo, LocalDate on, CurrentUser by) {
        return work.on(id, seen, Role.BUREAU_DECISION_MAKER, BatchState.ON_NOTICE, by, batch -> {
            requireEnded(batch, on);
            return free(batch)
                    .flatMap(lines -> approveAll(batch, lines, documentNo.strip(), on, by))
                    .then(Mono.defer(() -> close(batch, documentNo.strip(), on, by)));
        });
    }

    private void requireEnded(Batch batch, LocalDate on) {
        var today = work.clock().today();
        if (!batch.noticeEndedBy(today)) {
            throw SubsidyProblem.NOTICE_RUNS.problem(String.valueOf(batch.noticeTo()));
        }
        if (on.isAfter(today)) {
            throw KernelProblem.DATE_IN_FUTURE.at("/approvedOn");
        }
        if (!batch.noticeEndedBy(on)) {
            throw KernelProblem.DATE_ORDER.at("/approvedOn", String.valueOf(batch.noticeTo()));
        }
    }

    private Mono<List<Claim>> free(Batch batch) {
        return objections
                .openInBatch(batch.id())
                .collectList()
                .flatMap(contested -> claims.ofBatch(batch.id())
                        .filter(claim -> claim.state() == ClaimState.ON_NOTICE)
                        .map(Claim::id)
                        .filter(claim -> !new HashSet<>(contested).contains(claim))
                        .collectList())
                .flatMap(ids -> claims.lockAll(ids)
                        .filter(claim -> claim.state() == ClaimState.ON_NOTICE)
                        .collectList())
                .doOnNext(lines -> {
                    if (lines.isEmpty()) {
                        throw SubsidyProblem.NOTHING_TO_APPROVE.problem();
                    }
                });
    }

    private Mono<Void> approveAll(Batch batch, List<Claim> lines, String documentNo, LocalDate on, CurrentUser by) {
        var total = Money.sum(lines.stream().map(Claim::proposedAmount).toList());
        return Flux.fromIterable(lines)
                .concatMap(claim -> moves.move(
                        claim, ClaimAction.APPROVE, ClaimChange.of().approved(documentNo, on), documentNo, by))
                .then(budget.commit(batch.callId(), total));
    }

    /** The list is closed once no line waits any more. */
    private Mono<Void> close(Batch batch, String documentNo, LocalDate on, CurrentUser by) {
        return claims.ofBatch(batch.id())
                .any(claim -> claim.state() == ClaimState.ON_NOTICE || claim.state() == ClaimState.SUSPENDED)
                .flatMap(waiting -> waiting
                        ? batches.touch(batch.id())
                                .then(work.record(batch, "APPROVE", BatchState.ON_NOTICE, documentNo, by))
                        : batches.close(batch.id(), documentNo, on)
                                .then(work.record(batch, "APPROVE", BatchState.CLOSED, documentNo, by)));
    }
}
