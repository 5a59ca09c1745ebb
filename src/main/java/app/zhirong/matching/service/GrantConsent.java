package app.zhirong.matching.service;

import app.zhirong.audit.AuditRecord;
import app.zhirong.audit.AuditTrail;
import app.zhirong.enterprise.Enterprises;
import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.Organisation;
import app.zhirong.identity.OrganisationKind;
import app.zhirong.identity.Organisations;
import app.zhirong.identity.Role;
import app.zhirong.kernel.Ids;
import app.zhirong.matching.MatchingProblem;
import app.zhirong.matching.domain.Consent;
import app.zhirong.matching.store.ConsentStore;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.database.Transactions;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** An enterprise's signatory agrees that a bank, or all, see its name where a product fits. */
@Service
public class GrantConsent {

    private final ConsentStore consents;
    private final Enterprises enterprises;
    private final Organisations organisations;
    private final AuditTrail trail;
    private final Ids ids;
    private final BusinessClock clock;
    private final Transactions transactions;

    GrantConsent(
            ConsentStore consents,
            Enterprises enterprises,
            Organisations organisations,
            AuditTrail trail,
            Ids ids,
            BusinessClock clock,
            Transactions transactions) {
        this.consents = consents;
        this.enterprises = enterprises;
        this.organisations = organisations;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
        this.transactions = transactions;
    }

    /**
     * @param bank absent for all
     * @throws app.zhirong.kernel.Problem 403 unless a signatory's, 422 for an unverified enterprise, a bad day or bank
     */
    public Mono<Consent> grant(@Nullable UUID bank, LocalDate until, CurrentUser by) {
        return Mono.fromSupplier(() -> granted(bank, until, by))
                .delayUntil(consent -> enterprises.requireVerified(consent.enterprise()))
                .delayUntil(consent -> requireBank(consent.bankId()))
                .delayUntil(consent -> consents.insert(consent, by.id()))
                .delayUntil(consent -> trail.record(entry(consent, "GRANT_CONSENT"), by))
                .as(transactions::writing);
    }

    private Consent granted(@Nullable UUID bank, LocalDate until, CurrentUser by) {
        by.requireAnyOf(Role.ENTERPRISE_SIGNATORY);
        var latest = clock.today().plusYears(1);
        if (until.isBefore(clock.today()) || until.isAfter(latest)) {
            throw MatchingProblem.CONSENT_PERIOD.at("/until", latest.toString());
        }
        return new Consent(ids.next(), 0, by.organisationId(), bank, until, clock.instant(), null);
    }

    private Mono<Organisation> requireBank(@Nullable UUID bank) {
        return bank == null
                ? Mono.empty()
                : organisations
                        .find(bank)
                        .filter(found -> found.kind() == OrganisationKind.BANK)
                        .switchIfEmpty(Mono.error(() -> MatchingProblem.CONSENT_BANK_UNKNOWN.at("/bankId")));
    }

    static AuditRecord entry(Consent consent, String action) {
        return new AuditRecord(consent.id(), action, null, null, null, Set.of(consent.enterprise()), null);
    }
}
