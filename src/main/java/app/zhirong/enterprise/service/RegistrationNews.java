package app.zhirong.enterprise.service;

import app.zhirong.audit.AuditRecord;
import app.zhirong.audit.AuditTrail;
import app.zhirong.enterprise.EnterpriseVerified;
import app.zhirong.enterprise.domain.Registration;
import app.zhirong.enterprise.domain.RegistrationAction;
import app.zhirong.enterprise.domain.RegistrationLifecycle;
import app.zhirong.enterprise.domain.RegistrationState;
import app.zhirong.identity.CurrentUser;
import app.zhirong.outbox.Outbox;
import app.zhirong.platform.clock.BusinessClock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** What others hear of a decision: the trail always, the other modules when an enterprise may send from now on. */
@Service
class RegistrationNews {

    private final AuditTrail trail;
    private final Outbox outbox;
    private final BusinessClock clock;

    RegistrationNews(AuditTrail trail, Outbox outbox, BusinessClock clock) {
        this.trail = trail;
        this.outbox = outbox;
        this.clock = clock;
    }

    Mono<Void> decided(Registration found, RegistrationAction action, @Nullable String reason, CurrentUser by) {
        var to = RegistrationLifecycle.next(found.state(), action, by.roles());
        var entry = new AuditRecord(
                found.id(),
                action.name(),
                found.state().name(),
                to.name(),
                reason,
                Set.of(found.id(), by.organisationId()),
                found.region());
        var noted = trail.record(entry, by);
        return to == RegistrationState.VERIFIED
                ? noted.then(Mono.defer(() -> outbox.append(new EnterpriseVerified(found.id(), clock.instant()))))
                : noted;
    }
}
