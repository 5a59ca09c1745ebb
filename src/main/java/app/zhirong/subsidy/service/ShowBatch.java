package app.zhirong.subsidy.service;

import app.zhirong.calendar.WorkingDays;
import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.Role;
import app.zhirong.kernel.Page;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.database.Transactions;
import app.zhirong.subsidy.ClaimState;
import app.zhirong.subsidy.SubsidyProblem;
import app.zhirong.subsidy.domain.Batch;
import app.zhirong.subsidy.domain.Batch.BatchState;
import app.zhirong.subsidy.domain.Claim;
import app.zhirong.subsidy.store.BatchStore;
import app.zhirong.subsidy.store.ClaimStore;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Proposed lists as their bureaus see them. */
@Service
public class ShowBatch {

    private final BatchStore batches;
    private final ClaimStore claims;
    private final WorkingDays workingDays;
    private final BusinessClock clock;
    private final Transactions transactions;

    ShowBatch(
            BatchStore batches,
            ClaimStore claims,
            WorkingDays workingDays,
            BusinessClock clock,
            Transactions transactions) {
        this.batches = batches;
        this.claims = claims;
        this.workingDays = workingDays;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** @throws app.zhirong.kernel.Problem 404 when there is none or the caller may not see it */
    public Mono<Sheet> show(UUID id, CurrentUser by) {
        return batches.find(id)
                .switchIfEmpty(Mono.error(SubsidyProblem.BATCH_NOT_FOUND::problem))
                .zipWith(claims.ofBatch(id).collectList(), (batch, lines) -> sheet(batch, lines, by))
                .as(transactions::reading);
    }

    public Mono<Page<Batch>> list(@Nullable UUID callId, @Nullable BatchState state, @Nullable UUID after, int limit) {
        return batches.page(callId, state, after, limit).as(transactions::reading);
    }

    private Sheet sheet(Batch batch, List<Claim> lines, CurrentUser by) {
        var to = batch.noticeTo();
        return new Sheet(
                batch,
                lines,
                actions(batch, lines, by),
                to == null || batch.state() != BatchState.ON_NOTICE ? null : workingDays.between(clock.today(), to));
    }

    private Set<BatchAction> actions(Batch batch, List<Claim> lines, CurrentUser by) {
        var actions = EnumSet.noneOf(BatchAction.class);
        if (!by.belongsTo(batch.ownerOrg())) {
            return actions;
        }
        if (batch.state() == BatchState.DRAFT && by.is(Role.BUREAU_REVIEWER)) {
            actions.add(BatchAction.CHANGE);
        }
        if (batch.state() == BatchState.DRAFT && by.is(Role.BUREAU_DECISION_MAKER) && !lines.isEmpty()) {
            actions.add(BatchAction.PUBLISH);
        }
        boolean approvable = batch.state() == BatchState.ON_NOTICE
                && batch.noticeEndedBy(clock.today())
                && lines.stream().anyMatch(line -> line.state() == ClaimState.ON_NOTICE);
        if (approvable && by.is(Role.BUREAU_DECISION_MAKER)) {
            actions.add(BatchAction.APPROVE);
        }
        return actions;
    }

    /** What somebody can do with a list. */
    public enum BatchAction {
        CHANGE,
        PUBLISH,
        APPROVE
    }

    /** @param workingDaysLeft of the notice, today not counted; absent unless on notice */
    public record Sheet(
            Batch batch,
            List<Claim> lines,
            Set<BatchAction> actions,
            @Nullable Long workingDaysLeft) {}
}
