package app.zhirong.pledge.service;

import app.zhirong.audit.AuditRecord;
import app.zhirong.audit.AuditTrail;
import app.zhirong.identity.CurrentUser;
import app.zhirong.kernel.KernelProblem;
import app.zhirong.outbox.Outbox;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.web.ExpectedVersion;
import app.zhirong.pledge.PledgeMoved;
import app.zhirong.pledge.PledgeProblem;
import app.zhirong.pledge.domain.PledgeAction;
import app.zhirong.pledge.domain.PledgeLifecycle;
import app.zhirong.pledge.domain.Registration;
import app.zhirong.pledge.store.PledgeStore;
import app.zhirong.pledge.store.PledgeStore.Ending;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** How every action on a registration begins and ends: locked and unchanged since it was seen; moved, noted and told. */
@Component
class PledgeDesk {

    private final PledgeStore registrations;
    private final AuditTrail trail;
    private final Outbox outbox;
    private final BusinessClock clock;

    PledgeDesk(PledgeStore registrations, AuditTrail trail, Outbox outbox, BusinessClock clock) {
        this.registrations = registrations;
        this.trail = trail;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * The registration, locked until the end of the transaction.
     *
     * @throws app.zhirong.kernel.Problem 404 if the caller may not see it, 403 if only read it, 412 if somebody changed it
     */
    Mono<Registration> take(UUID id, ExpectedVersion seen) {
        var readable = registrations
                .find(id)
                .flatMap(found -> Mono.<Registration>error(KernelProblem.FORBIDDEN::problem))
                .switchIfEmpty(Mono.error(PledgeProblem.NOT_FOUND::problem));
        return registrations.lock(id).switchIfEmpty(readable).doOnNext(found -> seen.require(found.version()));
    }

    /** @throws app.zhirong.kernel.Problem 409 if the state doesn't allow it, 403 if the person doesn't */
    static void requireAllowed(Registration registration, PledgeAction action, CurrentUser by) {
        PledgeLifecycle.next(registration.state(), action, Movers.of(by, registration));
    }

    Mono<Void> done(Registration registration, PledgeAction action, @Nullable String note, CurrentUser by) {
        return done(registration, action, note, null, by);
    }

    /** @param ending absent unless the registration ends */
    Mono<Void> done(
            Registration before, PledgeAction action, @Nullable String note, @Nullable Ending ending, CurrentUser by) {
        var to = PledgeLifecycle.next(before.state(), action, Movers.of(by, before));
        if (to == before.state()) {
            return registrations.touch(before.id()).then(trail.record(entry(before, action, null, note), by));
        }
        return registrations
                .move(before.id(), to, ending)
                .then(trail.record(entry(before, action, to.name(), note), by))
                .then(outbox.append(new PledgeMoved(
                        before.id(),
                        before.registrationCaseNo(),
                        before.caseId(),
                        before.parties().pledgorOrg(),
                        before.parties().bankOrg(),
                        before.region(),
                        before.rightType(),
                        action.name(),
                        before.state(),
                        to,
                        clock.instant())));
    }

    private static AuditRecord entry(
            Registration before, PledgeAction action, @Nullable String to, @Nullable String note) {
        var readers = Set.of(before.parties().pledgorOrg(), before.parties().bankOrg());
        var from = to == null ? null : before.state().name();
        return new AuditRecord(before.id(), action.name(), from, to, note, readers, before.region());
    }
}
