package app.zhirong.enterprise.service;

import app.zhirong.enterprise.EnterpriseProblem;
import app.zhirong.enterprise.domain.Registration;
import app.zhirong.enterprise.domain.RegistrationAction;
import app.zhirong.enterprise.domain.RegistrationLifecycle;
import app.zhirong.enterprise.domain.RegistrationState;
import app.zhirong.enterprise.store.ProfileStore;
import app.zhirong.enterprise.store.RegistrationStore;
import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.EnterpriseAccounts;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.database.Transactions;
import app.zhirong.platform.web.ExpectedVersion;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The most local bureau of the region, or the platform, has looked at licence and letter: verified, or returned. */
@Service
public class DecideRegistration {

    private final RegistrationDesk desk;
    private final RegistrationStore registrations;
    private final ProfileStore profiles;
    private final EnterpriseAccounts accounts;
    private final RegistrationNews news;
    private final BusinessClock clock;
    private final Transactions transactions;

    DecideRegistration(
            RegistrationDesk desk,
            RegistrationStore registrations,
            ProfileStore profiles,
            EnterpriseAccounts accounts,
            RegistrationNews news,
            BusinessClock clock,
            Transactions transactions) {
        this.desk = desk;
        this.registrations = registrations;
        this.profiles = profiles;
        this.accounts = accounts;
        this.news = news;
        this.clock = clock;
        this.transactions = transactions;
    }

    /**
     * @param reason why the papers go back; absent to verify
     * @throws app.zhirong.kernel.Problem 404, 403 for another office, 409 for another state, 412 if changed since
     */
    public Mono<Registration> decide(UUID id, @Nullable String reason, ExpectedVersion seen, CurrentUser by) {
        var action = reason == null ? RegistrationAction.VERIFY : RegistrationAction.RETURN;
        return registrations
                .lock(id)
                .switchIfEmpty(Mono.error(EnterpriseProblem.REGISTRATION_NOT_FOUND::problem))
                .flatMap(found -> desk.requireOffice(found, by).thenReturn(found))
                .doOnNext(found -> seen.require(found.version()))
                .flatMap(found -> move(found, RegistrationLifecycle.next(found.state(), action, by.roles()), reason, by)
                        .then(Mono.defer(() -> news.decided(found, action, reason, by))))
                .then(Mono.defer(() -> registrations.find(id)))
                .as(transactions::writing);
    }

    private Mono<Void> move(Registration found, RegistrationState to, @Nullable String reason, CurrentUser by) {
        var organisation = by.organisation();
        var decided =
                registrations.decide(found.id(), to, organisation.id(), organisation.name(), clock.instant(), reason);
        return to == RegistrationState.VERIFIED
                ? decided.then(accounts.markVerified(found.id(), by)).then(profiles.markVerified(found.id()))
                : decided;
    }
}
