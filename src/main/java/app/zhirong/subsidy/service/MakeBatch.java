package app.zhirong.subsidy.service;

import app.zhirong.audit.AuditRecord;
import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.Role;
import app.zhirong.kernel.Ids;
import app.zhirong.kernel.KernelProblem;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.database.Transactions;
import app.zhirong.subsidy.SubsidyProblem;
import app.zhirong.subsidy.domain.Batch;
import app.zhirong.subsidy.domain.Batch.BatchState;
import app.zhirong.subsidy.domain.Call;
import app.zhirong.subsidy.store.BatchStore;
import app.zhirong.subsidy.store.CallStore;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The second level makes a proposed list (拟补助名单) with the date and number of the decision about it. */
@Service
public class MakeBatch {

    private final CallStore calls;
    private final BatchStore batches;
    private final Journal journal;
    private final Ids ids;
    private final BusinessClock clock;
    private final Transactions transactions;

    MakeBatch(
            CallStore calls,
            BatchStore batches,
            Journal journal,
            Ids ids,
            BusinessClock clock,
            Transactions transactions) {
        this.calls = calls;
        this.batches = batches;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** @throws app.zhirong.kernel.Problem 422 for an unknown call or a decision in the future */
    public Mono<UUID> make(Command command, CurrentUser by) {
        return Mono.fromSupplier(() -> by.requireAnyOf(Role.BUREAU_REVIEWER, Role.BUREAU_DECISION_MAKER))
                .then(Mono.defer(() -> calls.find(command.callId())))
                .switchIfEmpty(Mono.error(() -> SubsidyProblem.CALL_NOT_FOUND.at("/callId")))
                .map(call -> made(call, command, by))
                .flatMap(batch -> batches.insert(
                                batch, String.valueOf(clock.today().getYear()), by.id(), clock.instant())
                        .then(journal.record(entry(batch, by), by))
                        .thenReturn(batch.id()))
                .as(transactions::writing);
    }

    private Batch made(Call call, Command command, CurrentUser by) {
        if (command.decisionDate().isAfter(clock.today())) {
            throw KernelProblem.DATE_IN_FUTURE.at("/decisionDate");
        }
        var bureau = by.organisation();
        return new Batch(
                ids.next(),
                0,
                "",
                call.id(),
                bureau.id(),
                bureau.name(),
                bureau.phone(),
                command.email(),
                bureau.region(),
                command.title().strip(),
                BatchState.DRAFT,
                command.decisionNo().strip(),
                command.decisionDate(),
                call.noticeWorkingDays(),
                null,
                null,
                null,
                null);
    }

    private static AuditRecord entry(Batch batch, CurrentUser by) {
        return new AuditRecord(
                batch.id(), "MAKE_BATCH", null, "DRAFT", batch.title(), Set.of(by.organisationId()), batch.region());
    }

    /**
     * What the bureau enters.
     *
     * @param decisionNo of the meeting or paper
     * @param email for objections; absent when only the phone is answered
     */
    public record Command(
            UUID callId,
            String title,
            String decisionNo,
            LocalDate decisionDate,
            @Nullable String email) {}
}
