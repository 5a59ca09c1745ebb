package app.zhirong.subsidy.service;

import app.zhirong.audit.AuditRecord;
import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.Role;
import app.zhirong.kernel.KernelProblem;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.database.Transactions;
import app.zhirong.platform.web.ExpectedVersion;
import app.zhirong.subsidy.SubsidyProblem;
import app.zhirong.subsidy.domain.Batch;
import app.zhirong.subsidy.domain.Batch.BatchState;
import app.zhirong.subsidy.store.BatchStore;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What every use case on a proposed list does: lock, check who acts, all in one transaction. */
@Component
class BatchWork {

    private final BatchStore batches;
    private final Journal journal;
    private final BusinessClock clock;
    private final Transactions transactions;

    BatchWork(BatchStore batches, Journal journal, BusinessClock clock, Transactions transactions) {
        this.batches = batches;
        this.journal = journal;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** @throws app.zhirong.kernel.Problem 404, 403 unless of the bureau's own list and role, 409 in another state */
    Mono<Void> on(
            UUID id,
            ExpectedVersion seen,
            Role role,
            BatchState state,
            CurrentUser by,
            Function<Batch, Mono<Void>> story) {
        return batches.lock(id)
                .switchIfEmpty(Mono.error(SubsidyProblem.BATCH_NOT_FOUND::problem))
                .doOnNext(batch -> admit(batch, seen, role, state, by))
                .flatMap(story)
                .as(transactions::writing);
    }

    private static void admit(Batch batch, ExpectedVersion seen, Role role, BatchState state, CurrentUser by) {
        if (!by.belongsTo(batch.ownerOrg()) || !by.is(role)) {
            throw KernelProblem.FORBIDDEN.problem();
        }
        if (batch.state() != state) {
            throw state == BatchState.DRAFT
                    ? SubsidyProblem.BATCH_NOT_DRAFT.problem()
                    : KernelProblem.MOVE_NOT_ALLOWED.problem();
        }
        seen.require(batch.version());
    }

    Mono<Void> record(Batch batch, String action, BatchState to, @Nullable String note, CurrentUser by) {
        return journal.record(
                new AuditRecord(
                        batch.id(),
                        action,
                        batch.state().name(),
                        to == batch.state() ? null : to.name(),
                        note,
                        Set.of(by.organisationId()),
                        batch.region()),
                by);
    }

    Journal journal() {
        return journal;
    }

    BusinessClock clock() {
        return clock;
    }
}
