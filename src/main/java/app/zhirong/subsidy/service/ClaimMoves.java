package app.zhirong.subsidy.service;

import app.zhirong.audit.AuditRecord;
import app.zhirong.audit.AuditTrail;
import app.zhirong.identity.CurrentUser;
import app.zhirong.outbox.Outbox;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.web.ExpectedVersion;
import app.zhirong.subsidy.ClaimMoved;
import app.zhirong.subsidy.ClaimState;
import app.zhirong.subsidy.SubsidyProblem;
import app.zhirong.subsidy.domain.Claim;
import app.zhirong.subsidy.domain.ClaimAction;
import app.zhirong.subsidy.domain.ClaimLifecycle;
import app.zhirong.subsidy.domain.ClaimRole;
import app.zhirong.subsidy.store.ClaimChange;
import app.zhirong.subsidy.store.ClaimStore;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The one way in which a claim's state changes: by the table, with an entry in the trail and news for the others. */
@Component
class ClaimMoves {

    private final ClaimStore claims;
    private final AuditTrail trail;
    private final Outbox outbox;
    private final BusinessClock clock;

    ClaimMoves(ClaimStore claims, AuditTrail trail, Outbox outbox, BusinessClock clock) {
        this.claims = claims;
        this.trail = trail;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * The claim, locked, if the person may do this to it now.
     *
     * @throws app.zhirong.kernel.Problem 404, 403, 409 by the table, 412 if it changed since it was seen
     */
    Mono<Claim> locked(UUID id, ExpectedVersion seen, ClaimAction action, CurrentUser by) {
        return claims.lock(id)
                .switchIfEmpty(Mono.error(SubsidyProblem.NOT_FOUND::problem))
                .doOnNext(claim -> admit(claim, seen, action, by));
    }

    /** Likewise, together with the other claims that count against the same caps. */
    Mono<Claim> lockedFamily(UUID id, ExpectedVersion seen, ClaimAction action, CurrentUser by) {
        return claims.lockFamily(id)
                .switchIfEmpty(Mono.error(SubsidyProblem.NOT_FOUND::problem))
                .doOnNext(claim -> admit(claim, seen, action, by));
    }

    private static void admit(Claim claim, ExpectedVersion seen, ClaimAction action, CurrentUser by) {
        ClaimLifecycle.next(claim.state(), action, ClaimRoles.of(claim, by));
        seen.require(claim.version());
    }

    /** Moves a locked claim. */
    Mono<Void> move(Claim claim, ClaimAction action, ClaimChange change, @Nullable String note, CurrentUser by) {
        var to = ClaimLifecycle.next(claim.state(), action, ClaimRoles.of(claim, by));
        return store(claim, action, to, change).then(trail.record(entry(claim, action, to, note), by));
    }

    /** Moves a locked claim because something fell due or arrived. */
    Mono<Void> moveByPlatform(Claim claim, ClaimAction action, ClaimChange change, @Nullable String note) {
        var to = ClaimLifecycle.next(claim.state(), action, Set.of(ClaimRole.PLATFORM));
        return store(claim, action, to, change).then(trail.recordByPlatform(entry(claim, action, to, note)));
    }

    /** The first entry of a claim's trail. */
    Mono<Void> started(Claim claim, CurrentUser by) {
        return trail.record(
                new AuditRecord(
                        claim.id(),
                        "START",
                        null,
                        claim.state().name(),
                        null,
                        Set.of(claim.parties().enterpriseId()),
                        null),
                by);
    }

    private Mono<Void> store(Claim claim, ClaimAction action, ClaimState to, ClaimChange change) {
        var since = to == claim.state() ? claim.stateSince() : clock.today();
        var stored = claims.change(claim.id(), to, since, change);
        return to == claim.state() ? stored : stored.then(outbox.append(moved(claim, action, to)));
    }

    private ClaimMoved moved(Claim claim, ClaimAction action, ClaimState to) {
        var parties = claim.parties();
        return new ClaimMoved(
                claim.id(),
                claim.claimNo(),
                claim.policyCode(),
                parties.enterpriseId(),
                parties.bankId(),
                parties.region(),
                action.name(),
                claim.state(),
                to,
                clock.instant());
    }

    /** A draft is nobody's business but the enterprise's. */
    private static AuditRecord entry(Claim claim, ClaimAction action, ClaimState to, @Nullable String note) {
        var parties = claim.parties();
        boolean submitted = claim.declaredOn() != null || action == ClaimAction.SUBMIT;
        return new AuditRecord(
                claim.id(),
                action.name(),
                claim.state().name(),
                to == claim.state() ? null : to.name(),
                note,
                Set.of(parties.enterpriseId(), parties.bankId()),
                submitted ? parties.region() : null);
    }
}
