package app.zhirong.pledge.worker;

import app.zhirong.audit.AuditRecord;
import app.zhirong.audit.AuditTrail;
import app.zhirong.ipasset.IpAssets;
import app.zhirong.outbox.Outbox;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.pledge.PledgeMoved;
import app.zhirong.pledge.domain.Mover;
import app.zhirong.pledge.domain.PledgeAction;
import app.zhirong.pledge.domain.PledgeLifecycle;
import app.zhirong.pledge.store.PledgeDueStore.Due;
import app.zhirong.pledge.store.PledgeStore;
import app.zhirong.pledge.store.PledgeStore.Ending;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Ends a registration where time alone decides: the rights are free, noted and told. */
@Component
class PledgeMoves {

    private final PledgeStore registrations;
    private final IpAssets assets;
    private final AuditTrail trail;
    private final Outbox outbox;
    private final BusinessClock clock;

    PledgeMoves(PledgeStore registrations, IpAssets assets, AuditTrail trail, Outbox outbox, BusinessClock clock) {
        this.registrations = registrations;
        this.assets = assets;
        this.trail = trail;
        this.outbox = outbox;
        this.clock = clock;
    }

    Mono<Void> end(Due due, PledgeAction action, Ending ending) {
        var to = PledgeLifecycle.next(due.state(), action, Set.of(Mover.PLATFORM));
        var entry = new AuditRecord(
                due.id(),
                action.name(),
                due.state().name(),
                to.name(),
                ending.on().toString(),
                Set.of(due.owner(), due.bank()),
                due.region());
        return assets.release(due.id(), ending.on(), to.name().toLowerCase(Locale.ROOT))
                .then(registrations.move(due.id(), to, ending))
                .then(trail.recordByPlatform(entry))
                .then(outbox.append(new PledgeMoved(
                        due.id(),
                        due.registrationCaseNo(),
                        due.caseId(),
                        due.owner(),
                        due.bank(),
                        due.region(),
                        due.rightType(),
                        action.name(),
                        due.state(),
                        to,
                        clock.instant())));
    }
}
