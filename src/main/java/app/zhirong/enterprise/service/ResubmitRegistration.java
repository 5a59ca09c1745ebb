package app.zhirong.enterprise.service;

import app.zhirong.audit.AuditRecord;
import app.zhirong.audit.AuditTrail;
import app.zhirong.document.Documents;
import app.zhirong.enterprise.EnterpriseProblem;
import app.zhirong.enterprise.domain.Registration;
import app.zhirong.enterprise.domain.RegistrationAction;
import app.zhirong.enterprise.domain.RegistrationLifecycle;
import app.zhirong.enterprise.domain.RegistrationState;
import app.zhirong.enterprise.store.RegistrationStore;
import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.Role;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.database.Transactions;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** An enterprise hands in its papers again after they were returned, or for the first time if it was enrolled. */
@Service
public class ResubmitRegistration {

    private final RegistrationStore registrations;
    private final Documents documents;
    private final AuditTrail trail;
    private final BusinessClock clock;
    private final Transactions transactions;

    ResubmitRegistration(
            RegistrationStore registrations,
            Documents documents,
            AuditTrail trail,
            BusinessClock clock,
            Transactions transactions) {
        this.registrations = registrations;
        this.documents = documents;
        this.trail = trail;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** @throws app.zhirong.kernel.Problem 404 for foreign files, 409 if the enterprise waits or is verified already */
    public Mono<Registration> resubmit(UUID licence, UUID letter, CurrentUser by) {
        by.requireAnyOf(Role.ENTERPRISE_OPERATOR, Role.ENTERPRISE_SIGNATORY);
        if (by.organisation().verified()) {
            throw EnterpriseProblem.VERIFIED_ALREADY.problem();
        }
        var id = by.organisationId();
        return documents
                .openToVerifiers(List.of(licence, letter), by)
                .then(Mono.defer(() -> registrations.lock(id)))
                .flatMap(found -> again(found, licence, letter, by))
                .switchIfEmpty(Mono.defer(() -> registrations
                        .insert(first(licence, letter, by))
                        .then(note(null, by))
                        .thenReturn(id)))
                .then(Mono.defer(() -> registrations.find(id)))
                .as(transactions::writing);
    }

    private Mono<UUID> again(Registration found, UUID licence, UUID letter, CurrentUser by) {
        RegistrationLifecycle.next(found.state(), RegistrationAction.RESUBMIT, by.roles());
        return registrations
                .resubmit(found.id(), by.displayName(), licence, letter, clock.instant())
                .then(note(found.state(), by))
                .thenReturn(found.id());
    }

    private Registration first(UUID licence, UUID letter, CurrentUser by) {
        var organisation = by.organisation();
        return new Registration(
                organisation.id(),
                0,
                organisation.region(),
                RegistrationState.SUBMITTED,
                organisation.name(),
                organisation.uscc(),
                false,
                by.displayName(),
                licence,
                letter,
                clock.instant(),
                null,
                null,
                null);
    }

    private Mono<Void> note(@Nullable RegistrationState from, CurrentUser by) {
        var organisation = by.organisation();
        return trail.record(
                new AuditRecord(
                        organisation.id(),
                        RegistrationAction.RESUBMIT.name(),
                        from == null ? null : from.name(),
                        RegistrationState.SUBMITTED.name(),
                        null,
                        Set.of(organisation.id()),
                        organisation.region()),
                by);
    }
}
