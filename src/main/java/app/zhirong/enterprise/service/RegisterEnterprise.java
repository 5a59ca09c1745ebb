package app.zhirong.enterprise.service;

import app.zhirong.audit.AuditRecord;
import app.zhirong.audit.AuditTrail;
import app.zhirong.document.Documents;
import app.zhirong.document.KeptPaper;
import app.zhirong.enterprise.EnterpriseRegistered;
import app.zhirong.enterprise.domain.Registration;
import app.zhirong.enterprise.domain.RegistrationEntry;
import app.zhirong.enterprise.domain.RegistrationState;
import app.zhirong.enterprise.store.RegistrationStore;
import app.zhirong.identity.EnterpriseAccount;
import app.zhirong.identity.EnterpriseAccounts;
import app.zhirong.identity.NewEnterprise;
import app.zhirong.outbox.Outbox;
import app.zhirong.platform.database.Scope;
import app.zhirong.platform.database.Transactions;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** A visitor registers an enterprise with its licence and authorisation letter. Account and papers stand or fall together. */
@Service
public class RegisterEnterprise {

    private final EnterpriseAccounts accounts;
    private final Documents documents;
    private final RegistrationStore registrations;
    private final AuditTrail trail;
    private final Outbox outbox;
    private final Clock realClock;
    private final Transactions transactions;

    RegisterEnterprise(
            EnterpriseAccounts accounts,
            Documents documents,
            RegistrationStore registrations,
            AuditTrail trail,
            Outbox outbox,
            Clock realClock,
            Transactions transactions) {
        this.accounts = accounts;
        this.documents = documents;
        this.registrations = registrations;
        this.trail = trail;
        this.outbox = outbox;
        this.realClock = realClock;
        this.transactions = transactions;
    }

    /**
     * @param entry checked before its papers were taken in
     * @return the enterprise
     * @throws app.zhirong.kernel.Problem 422 at the field if enterprise or user name were taken meanwhile
     */
    public Mono<UUID> register(RegistrationEntry entry, KeptPaper licence, KeptPaper letter) {
        var enterprise = new NewEnterprise(entry.name().strip(), entry.canonicalUscc(), entry.region(), entry.person());
        return accounts.register(enterprise)
                .flatMap(account -> handIn(entry, account, licence, letter)
                        .then(Mono.defer(() -> trail.recordByVisitor(
                                note(entry, account),
                                entry.person().displayName().strip())))
                        .then(Mono.defer(() -> outbox.appendByVisitor(news(entry, account))))
                        .thenReturn(account.organisationId()))
                .as(transactions::writing)
                .contextWrite(context -> context.put(Scope.class, Scope.visitor()));
    }

    private Mono<Void> handIn(RegistrationEntry entry, EnterpriseAccount account, KeptPaper licence, KeptPaper letter) {
        return add(licence, account, entry)
                .flatMap(licenceId -> add(letter, account, entry)
                        .flatMap(letterId -> registrations.handInAsVisitor(
                                registration(entry, account.organisationId(), licenceId, letterId))));
    }

    private Mono<UUID> add(KeptPaper paper, EnterpriseAccount account, RegistrationEntry entry) {
        return documents.addForRegistration(paper, account.organisationId(), account.userId(), entry.region());
    }

    private Registration registration(RegistrationEntry entry, UUID id, UUID licence, UUID letter) {
        return new Registration(
                id,
                0,
                entry.region(),
                RegistrationState.SUBMITTED,
                entry.name().strip(),
                entry.canonicalUscc(),
                entry.isUsccDoubtful(),
                entry.person().displayName().strip(),
                licence,
                letter,
                realClock.instant(),
                null,
                null,
                null);
    }

    private static AuditRecord note(RegistrationEntry entry, EnterpriseAccount account) {
        var id = account.organisationId();
        return new AuditRecord(
                id,
                "REGISTER",
                null,
                RegistrationState.SUBMITTED.name(),
                entry.name().strip(),
                Set.of(id),
                entry.region());
    }

    private EnterpriseRegistered news(RegistrationEntry entry, EnterpriseAccount account) {
        return new EnterpriseRegistered(account.organisationId(), entry.canonicalUscc(), realClock.instant());
    }
}
