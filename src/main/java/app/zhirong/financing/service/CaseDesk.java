package app.zhirong.financing.service;

import app.zhirong.audit.AuditRecord;
import app.zhirong.audit.AuditTrail;
import app.zhirong.calendar.WorkingDays;
import app.zhirong.financing.CaseMoved;
import app.zhirong.financing.FinancingProblem;
import app.zhirong.financing.FinancingState;
import app.zhirong.financing.domain.CaseAction;
import app.zhirong.financing.domain.CaseActor;
import app.zhirong.financing.domain.CaseFile;
import app.zhirong.financing.domain.FinancingLifecycle;
import app.zhirong.financing.domain.StepLimits;
import app.zhirong.financing.store.ApplicationStore;
import app.zhirong.identity.CurrentUser;
import app.zhirong.kernel.KernelProblem;
import app.zhirong.outbox.Event;
import app.zhirong.outbox.Outbox;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.web.ExpectedVersion;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What every action on a case does first and last: opens it locked, moves it, and leaves the trail and the news of it. */
@Component
public class CaseDesk {

    private final ApplicationStore cases;
    private final AuditTrail trail;
    private final Outbox outbox;
    private final StepLimits limits;
    private final WorkingDays calendar;
    private final BusinessClock clock;

    CaseDesk(
            ApplicationStore cases,
            AuditTrail trail,
            Outbox outbox,
            StepLimits limits,
            WorkingDays calendar,
            BusinessClock clock) {
        this.cases = cases;
        this.trail = trail;
        this.outbox = outbox;
        this.limits = limits;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * The case, locked for this action until the end of the transaction.
     *
     * @throws app.zhirong.kernel.Problem 404 if the caller does not see it, 403 without the role, 412 if somebody changed
     *     it since, 409 if its state does not allow the action
     */
    public Mono<CaseFile> open(UUID id, ExpectedVersion seen, CaseAction action, CurrentUser by) {
        return cases.lock(id)
                .switchIfEmpty(Mono.error(FinancingProblem.NOT_FOUND::problem))
                .doOnNext(file -> {
                    requireAnyRoleFor(action, by);
                    seen.require(file.version());
                    FinancingLifecycle.next(file.state(), action, actors(file, by));
                });
    }

    private static void requireAnyRoleFor(CaseAction action, CurrentUser by) {
        var actors = CaseActor.of(by.roles());
        if (FinancingLifecycle.TABLE.stream()
                .noneMatch(move -> move.action() == action && actors.contains(move.actor()))) {
            throw KernelProblem.FORBIDDEN.problem();
        }
    }

    /** What the caller can be in this case; nothing unless of one of its parties. */
    public static Set<CaseActor> actors(CaseFile file, CurrentUser by) {
        boolean party =
                by.belongsTo(file.enterprise().id()) || by.belongsTo(file.bank().id());
        return party ? CaseActor.of(by.roles()) : Set.of();
    }

    /** Moves the case on; the limit of the new state follows from the configuration. */
    public Mono<Void> move(CaseFile file, CaseAction action, CurrentUser by) {
        return move(file, action, by, to -> limits.dueOn(to, clock.today(), calendar));
    }

    /** Moves the case on to a state whose limit is a fact of the case. */
    public Mono<Void> move(CaseFile file, CaseAction action, CurrentUser by, LocalDate due) {
        return move(file, action, by, to -> due);
    }

    private Mono<Void> move(
            CaseFile file, CaseAction action, CurrentUser by, Function<FinancingState, @Nullable LocalDate> due) {
        var to = FinancingLifecycle.next(file.state(), action, actors(file, by));
        return cases.move(file.id(), to, clock.today(), due.apply(to))
                .then(trail.record(entry(file, action, to), by))
                .then(action == CaseAction.DISCARD ? Mono.empty() : outbox.append(news(file, action, to)));
    }

    /** What the calendar or another module's news does to the case. */
    public Mono<Void> moveByPlatform(CaseFile file, CaseAction action) {
        var to = FinancingLifecycle.next(file.state(), action, Set.of(CaseActor.PLATFORM));
        return cases.move(file.id(), to, clock.today(), limits.dueOn(to, clock.today(), calendar))
                .then(trail.recordByPlatform(entry(file, action, to)))
                .then(outbox.append(news(file, action, to)));
    }

    /** Something of the case changed, but not its state; nothing of it goes into the trail. */
    public Mono<Void> touch(CaseFile file) {
        return cases.touch(file.id());
    }

    /** Like {@link #touch}, and readable in the trail. */
    public Mono<Void> touch(
            CaseFile file, CaseAction action, @Nullable String note, Set<UUID> readers, CurrentUser by) {
        return cases.touch(file.id())
                .then(trail.record(
                        new AuditRecord(file.id(), action.publicName(), null, null, note, readers, null), by));
    }

    public Mono<Void> tell(Event event) {
        return outbox.append(event);
    }

    /** The last day of a step that begins today. */
    public @Nullable LocalDate dueOn(FinancingState state) {
        return limits.dueOn(state, clock.today(), calendar);
    }

    // a draft that is thrown away was never anybody else's business
    private static AuditRecord entry(CaseFile file, CaseAction action, FinancingState to) {
        boolean own = action == CaseAction.DISCARD;
        return new AuditRecord(
                file.id(),
                action.publicName(),
                file.state().name(),
                to.name(),
                null,
                own ? Set.of(file.enterprise().id()) : file.parties(),
                own ? null : Integer.valueOf(file.region()));
    }

    private CaseMoved news(CaseFile file, CaseAction action, FinancingState to) {
        return new CaseMoved(
                file.id(),
                file.caseNo(),
                file.enterprise().id(),
                file.bank().id(),
                file.region(),
                action.publicName(),
                file.state(),
                to,
                clock.instant());
    }
}
