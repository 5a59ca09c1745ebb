package app.zhirong.subsidy.service;

import app.zhirong.audit.AuditRecord;
import app.zhirong.identity.BureauLevel;
import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.Role;
import app.zhirong.kernel.FieldProblem;
import app.zhirong.kernel.Ids;
import app.zhirong.kernel.KernelProblem;
import app.zhirong.kernel.Money;
import app.zhirong.kernel.Problem;
import app.zhirong.kernel.Region;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.database.Transactions;
import app.zhirong.subsidy.CallOpened;
import app.zhirong.subsidy.SubsidyProblem;
import app.zhirong.subsidy.domain.Call;
import app.zhirong.subsidy.domain.Policy;
import app.zhirong.subsidy.store.BudgetStore;
import app.zhirong.subsidy.store.CallStore;
import app.zhirong.subsidy.store.PolicyStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** A bureau opens a call under a policy, with a window and a budget. */
@Service
public class OpenCall {

    private static final int LONGEST_NOTICE = 60;

    private final PolicyStore policies;
    private final CallStore calls;
    private final BudgetStore budgets;
    private final Journal journal;
    private final Ids ids;
    private final BusinessClock clock;
    private final Transactions transactions;

    OpenCall(
            PolicyStore policies,
            CallStore calls,
            BudgetStore budgets,
            Journal journal,
            Ids ids,
            BusinessClock clock,
            Transactions transactions) {
        this.policies = policies;
        this.calls = calls;
        this.budgets = budgets;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** @throws app.zhirong.kernel.Problem 422 naming every wrong field */
    public Mono<UUID> open(Command command, CurrentUser by) {
        return policies.find(command.policyId())
                .switchIfEmpty(Mono.error(() -> SubsidyProblem.POLICY_NOT_FOUND.at("/policyId")))
                .map(policy -> opened(policy, command, by))
                .flatMap(call -> calls.insert(call, by.id(), clock.instant())
                        .then(budgets.insert(call.id(), call.region(), command.budget()))
                        .then(journal.record(entry(call, by), by))
                        .then(journal.tell(news(call, command.budget())))
                        .thenReturn(call.id()))
                .as(transactions::writing);
    }

    private Call opened(Policy policy, Command command, CurrentUser by) {
        by.requireAnyOf(Role.BUREAU_DECISION_MAKER, Role.BUREAU_REVIEWER);
        if (by.organisation().level() == BureauLevel.COUNTY) {
            throw SubsidyProblem.CALL_LEVEL.problem();
        }
        check(policy, command, by);
        return new Call(
                ids.next(),
                0,
                policy.versionId(),
                policy.terms().code(),
                by.organisationId(),
                by.organisation().name(),
                by.organisation().region(),
                command.title().strip(),
                command.windowFrom(),
                command.windowTo(),
                command.correctionDeadline(),
                command.noticeWorkingDays() == null
                        ? policy.terms().notice().workingDays()
                        : command.noticeWorkingDays());
    }

    private void check(Policy policy, Command command, CurrentUser by) {
        var wrong = new ArrayList<FieldProblem>();
        if (!policy.terms().serves(Region.of(by.organisation().region()))) {
            wrong.add(SubsidyProblem.POLICY_REGION.field("/policyId"));
        }
        if (command.windowTo().isBefore(command.windowFrom())
                || command.windowTo().isBefore(clock.today())) {
            wrong.add(SubsidyProblem.CALL_DATES.field("/windowTo"));
        }
        if (command.correctionDeadline().isBefore(command.windowTo())) {
            wrong.add(SubsidyProblem.CALL_DATES.field("/correctionDeadline"));
        }
        var days = command.noticeWorkingDays();
        if (days != null && (days < 1 || days > LONGEST_NOTICE)) {
            wrong.add(SubsidyProblem.NOTICE_DAYS.field("/noticeWorkingDays", LONGEST_NOTICE));
        }
        if (!command.budget().isPositive()) {
            wrong.add(KernelProblem.NOT_POSITIVE.field("/budget"));
        }
        if (!wrong.isEmpty()) {
            throw Problem.of(wrong);
        }
    }

    private static AuditRecord entry(Call call, CurrentUser by) {
        return new AuditRecord(
                call.id(), "OPEN_CALL", null, null, call.title(), Set.of(by.organisationId()), call.region());
    }

    private CallOpened news(Call call, Money budget) {
        return new CallOpened(
                call.id(),
                call.policyCode(),
                call.title(),
                call.region(),
                call.windowFrom(),
                call.windowTo(),
                budget,
                clock.instant());
    }

    /**
     * What a bureau enters.
     *
     * @param noticeWorkingDays absent for those of the policy
     */
    public record Command(
            UUID policyId,
            String title,
            LocalDate windowFrom,
            LocalDate windowTo,
            LocalDate correctionDeadline,
            @Nullable Integer noticeWorkingDays,
            Money budget) {}
}
