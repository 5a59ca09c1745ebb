package app.zhirong.enterprise.service;

import app.zhirong.audit.AuditRecord;
import app.zhirong.audit.AuditTrail;
import app.zhirong.enterprise.EnterpriseProfile;
import app.zhirong.enterprise.EnterpriseProfileChanged;
import app.zhirong.enterprise.domain.ProfileFacts;
import app.zhirong.enterprise.store.ProfileStore;
import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.Role;
import app.zhirong.kernel.KernelProblem;
import app.zhirong.outbox.Outbox;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.database.Transactions;
import app.zhirong.platform.web.ExpectedVersion;
import java.util.Set;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** An enterprise tells what it is: industry, figures, titles, contact. Its size follows from that. */
@Service
public class ChangeProfile {

    private final RegisteredEnterprises enterprises;
    private final ProfileStore profiles;
    private final AuditTrail trail;
    private final Outbox outbox;
    private final BusinessClock clock;
    private final Transactions transactions;

    ChangeProfile(
            RegisteredEnterprises enterprises,
            ProfileStore profiles,
            AuditTrail trail,
            Outbox outbox,
            BusinessClock clock,
            Transactions transactions) {
        this.enterprises = enterprises;
        this.profiles = profiles;
        this.trail = trail;
        this.outbox = outbox;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** @throws app.zhirong.kernel.Problem 422 naming every wrong field, 412 if a colleague changed it since */
    public Mono<EnterpriseProfile> change(ProfileFacts facts, ExpectedVersion seen, CurrentUser by) {
        by.requireAnyOf(Role.ENTERPRISE_OPERATOR, Role.ENTERPRISE_SIGNATORY);
        facts.check(clock.today());
        var id = by.organisationId();
        return enterprises
                .begin(id)
                .then(profiles.change(id, seen.number(), facts))
                .filter(rows -> rows > 0)
                .switchIfEmpty(Mono.error(KernelProblem.STALE::problem))
                .then(profiles.replaceTags(id, facts.tags()))
                .then(Mono.defer(() -> trail.record(entry(by), by)))
                .then(Mono.defer(() -> outbox.append(new EnterpriseProfileChanged(id, clock.instant()))))
                .then(Mono.defer(() -> enterprises.find(id)))
                .as(transactions::writing);
    }

    private static AuditRecord entry(CurrentUser by) {
        var organisation = by.organisation();
        return new AuditRecord(
                organisation.id(),
                "CHANGE_PROFILE",
                null,
                null,
                null,
                Set.of(organisation.id()),
                organisation.region());
    }
}
