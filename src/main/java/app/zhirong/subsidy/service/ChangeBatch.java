package app.zhirong.subsidy.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.Role;
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
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Puts claims into a proposed list or takes them out, while it is a draft. */
@Service
public class ChangeBatch {

    private final BatchWork work;
    private final BatchStore batches;
    private final ClaimStore claims;
    private final ClaimMoves moves;

    ChangeBatch(BatchWork work, BatchStore batches, ClaimStore claims, ClaimMoves moves) {
        this.work = work;
        this.batches = batches;
        this.claims = claims;
        this.moves = moves;
    }

    /**
     * Adds and removes in one go, all or nothing.
     *
     * @throws app.zhirong.kernel.Problem 422 unless every claim is proposed under the list's call, and in no other list
     */
    public Mono<Void> change(UUID id, ExpectedVersion seen, List<UUID> add, List<UUID> remove, CurrentUser by) {
        return work.on(
                id,
                seen,
                Role.BUREAU_REVIEWER,
                BatchState.DRAFT,
                by,
                batch -> each(add, "/add", claim -> put(batch, claim, by))
                        .then(Mono.defer(() -> each(remove, "/remove", claim -> take(batch, claim, by))))
                        .then(Mono.defer(() -> batches.touch(id)))
                        .then(Mono.defer(() -> work.record(batch, "CHANGE_BATCH", batch.state(), null, by))));
    }

    private Mono<Void> each(List<UUID> ids, String pointer, Function<Claim, Mono<Void>> step) {
        return claims.lockAll(new HashSet<>(ids)).collectList().flatMap(found -> {
            if (found.size() != new HashSet<>(ids).size()) {
                throw SubsidyProblem.BATCH_CLAIM.at(pointer);
            }
            return Flux.fromIterable(found).concatMap(step).then();
        });
    }

    private Mono<Void> put(Batch batch, Claim claim, CurrentUser by) {
        boolean fits = claim.state() == ClaimState.PROPOSED
                && claim.callId().equals(batch.callId())
                && claim.decision().batchId() == null
                && claim.parties().secondRegion() == batch.region();
        if (!fits) {
            throw SubsidyProblem.BATCH_CLAIM.at("/add");
        }
        return moves.move(claim, ClaimAction.ADD_TO_BATCH, ClaimChange.of().batch(batch.id()), batch.batchNo(), by);
    }

    private Mono<Void> take(Batch batch, Claim claim, CurrentUser by) {
        if (!batch.id().equals(claim.decision().batchId())) {
            throw SubsidyProblem.BATCH_CLAIM.at("/remove");
        }
        return moves.move(claim, ClaimAction.REMOVE_FROM_BATCH, ClaimChange.of().batch(null), batch.batchNo(), by);
    }
}
