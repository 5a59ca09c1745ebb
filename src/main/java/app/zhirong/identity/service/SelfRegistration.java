package app.zhirong.identity.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.EnterpriseAccount;
import app.zhirong.identity.EnterpriseAccounts;
import app.zhirong.identity.IdentityProblem;
import app.zhirong.identity.NewEnterprise;
import app.zhirong.identity.NewPerson;
import app.zhirong.identity.domain.AccountRules;
import app.zhirong.identity.store.OrganisationStore;
import app.zhirong.identity.store.RegistrationFunctions;
import app.zhirong.identity.store.RegistrationFunctions.Taken;
import app.zhirong.kernel.FieldProblem;
import app.zhirong.kernel.Ids;
import app.zhirong.kernel.Problem;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Enterprises that register themselves; always inside the transaction of the visitor who does. */
@Service
class SelfRegistration implements EnterpriseAccounts {

    /** So many a day may wait unverified, which bounds what visitors can store; a province has fewer. */
    static final int WAITING_A_DAY = 500;

    private final RegistrationFunctions functions;
    private final OrganisationStore organisations;
    private final Passwords passwords;
    private final Ids ids;
    private final Clock realClock;

    SelfRegistration(
            RegistrationFunctions functions,
            OrganisationStore organisations,
            Passwords passwords,
            Ids ids,
            Clock realClock) {
        this.functions = functions;
        this.organisations = organisations;
        this.passwords = passwords;
        this.ids = ids;
        this.realClock = realClock;
    }

    @Override
    public List<FieldProblem> problems(NewPerson person) {
        return AccountRules.problems(person);
    }

    @Override
    public Mono<Void> requireFree(String uscc, String username) {
        return functions
                .unverifiedSince(realClock.instant().minus(Duration.ofDays(1)))
                .doOnNext(SelfRegistration::refuseTooMany)
                .then(functions.taken(uscc, AccountRules.username(username)))
                .doOnNext(SelfRegistration::refuseTaken)
                .then();
    }

    private static void refuseTooMany(long waiting) {
        if (waiting >= WAITING_A_DAY) {
            throw IdentityProblem.TOO_MANY_REGISTRATIONS.problem();
        }
    }

    private static void refuseTaken(Taken taken) {
        var problems = new ArrayList<FieldProblem>();
        if (taken.enterprise()) {
            problems.add(IdentityProblem.HAS_USERS.field("/uscc"));
        }
        if (taken.username()) {
            problems.add(IdentityProblem.USERNAME_TAKEN.field("/username"));
        }
        if (!problems.isEmpty()) {
            throw Problem.of(problems);
        }
    }

    @Override
    public Mono<EnterpriseAccount> register(NewEnterprise enterprise) {
        var person = enterprise.person();
        var named = new NewEnterprise(
                enterprise.name().strip(),
                enterprise.uscc(),
                enterprise.region(),
                new NewPerson(
                        AccountRules.username(person.username()),
                        person.displayName().strip(),
                        person.password()));
        var account = new EnterpriseAccount(ids.next(), ids.next());
        return passwords
                .hash(person.password())
                .flatMap(hash -> functions.register(named, account, hash, realClock.instant()));
    }

    @Override
    public Mono<Void> markVerified(UUID enterprise, CurrentUser by) {
        return organisations.markVerified(enterprise, by.organisationId(), realClock.instant());
    }
}
