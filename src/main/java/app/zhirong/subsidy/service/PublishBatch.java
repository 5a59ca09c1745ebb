package app.zhirong.subsidy.service;

import app.zhirong.calendar.WorkingDays;
import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.Role;
import app.zhirong.kernel.Money;
import app.zhirong.platform.web.ExpectedVersion;
import app.zhirong.subsidy.NoticePublished;
import app.zhirong.subsidy.SubsidyProblem;
import app.zhirong.subsidy.domain.Batch;
import app.zhirong.subsidy.domain.Batch.BatchState;
import app.zhirong.subsidy.domain.Claim;
import app.zhirong.subsidy.domain.ClaimAction;
import app.zhirong.subsidy.store.BatchStore;
import app.zhirong.subsidy.store.ClaimChange;
import app.zhirong.subsidy.store.ClaimStore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The decision-maker puts a proposed list on public notice for the call's number of working days. */
@Service
public class PublishBatch {

    private final BatchWork work;
    private final BatchStore batches;
    private final ClaimStore claims;
    private final ClaimMoves moves;
    private final WorkingDays workingDays;
    private final IssueNotice notice;

    PublishBatch(
            BatchWork work,
            BatchStore batches,
            ClaimStore claims,
            ClaimMoves moves,
            WorkingDays workingDays,
            IssueNotice notice) {
        this.work = work;
        this.batches = batches;
        this.claims = claims;
        this.moves = moves;
        this.workingDays = workingDays;
        this.notice = notice;
    }

    /** @throws app.zhirong.kernel.Problem 422 if the list is empty */
    public Mono<Void> publish(UUID id, ExpectedVersion seen, CurrentUser by) {
        return work.on(
                id,
                seen,
                Role.BUREAU_DECISION_MAKER,
                BatchState.DRAFT,
                by,
                batch -> lines(id).flatMap(lines -> published(batch, lines, by)));
    }

    /** The claims of the list, locked, in the order in which they were claimed. */
    private Mono<List<Claim>> lines(UUID id) {
        return claims.ofBatch(id)
                .map(Claim::id)
                .collectList()
                .flatMap(ids -> claims.lockAll(ids).collectList())
                .doOnNext(lines -> {
                    if (lines.isEmpty()) {
                        throw SubsidyProblem.BATCH_EMPTY.problem();
                    }
                });
    }

    private Mono<Void> published(Batch batch, List<Claim> lines, CurrentUser by) {
        var from = work.clock().today();
        var to = workingDays.plus(from, batch.noticeWorkingDays());
        return batches.publish(batch.id(), from, to)
                .thenMany(Flux.range(0, lines.size()))
                .concatMap(index -> moves.move(
                        lines.get(index), ClaimAction.PUBLISH, ClaimChange.of().line(index + 1), batch.batchNo(), by))
                .then(Mono.defer(() -> work.record(batch, "PUBLISH", BatchState.ON_NOTICE, batch.batchNo(), by)))
                .then(Mono.defer(() -> work.journal().tell(news(batch, lines, from, to))))
                .then(Mono.defer(() -> batches.find(batch.id())))
                .flatMap(stored -> notice.issue(stored, lines, by));
    }

    private NoticePublished news(Batch batch, List<Claim> lines, LocalDate from, LocalDate to) {
        return new NoticePublished(
                batch.id(),
                batch.batchNo(),
                batch.callId(),
                batch.region(),
                lines.size(),
                Money.sum(lines.stream().map(Claim::proposedAmount).toList()),
                from,
                to,
                work.clock().instant());
    }
}
