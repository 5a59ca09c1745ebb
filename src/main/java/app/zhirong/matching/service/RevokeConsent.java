package app.zhirong.matching.service;

import app.zhirong.audit.AuditTrail;
import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.Role;
import app.zhirong.matching.MatchingProblem;
import app.zhirong.matching.domain.Consent;
import app.zhirong.matching.store.ConsentStore;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.database.Transactions;
import app.zhirong.platform.web.ExpectedVersion;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** An enterprise's signatory takes a consent back, at once. */
@Service
public class RevokeConsent {

    private final ConsentStore consents;
    private final AuditTrail trail;
    private final BusinessClock clock;
    private final Transactions transactions;

    RevokeConsent(ConsentStore consents, AuditTrail trail, BusinessClock clock, Transactions transactions) {
        this.consents = consents;
        this.trail = trail;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** @throws app.zhirong.kernel.Problem 404, 403 unless a signatory's, 409 if it was revoked, 412 if changed */
    public Mono<Consent> revoke(UUID id, ExpectedVersion seen, CurrentUser by) {
        return consents.lock(id, by.organisationId())
                .switchIfEmpty(Mono.error(MatchingProblem.CONSENT_NOT_FOUND::problem))
                .doOnNext(consent -> requireLive(consent, seen, by))
                .delayUntil(consent -> consents.revoke(id, by.id(), clock.instant()))
                .delayUntil(consent -> trail.record(GrantConsent.entry(consent, "REVOKE_CONSENT"), by))
                .flatMap(consent -> consents.lock(id, by.organisationId()))
                .as(transactions::writing);
    }

    private static void requireLive(Consent consent, ExpectedVersion seen, CurrentUser by) {
        by.requireAnyOf(Role.ENTERPRISE_SIGNATORY);
        seen.require(consent.version());
        if (consent.revokedAt() != null) {
            throw MatchingProblem.CONSENT_ENDED.problem();
        }
    }
}
