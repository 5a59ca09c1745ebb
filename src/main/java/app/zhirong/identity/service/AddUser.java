package app.zhirong.identity.service;

import app.zhirong.identity.AdministrationTrail;
import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.IdentityProblem;
import app.zhirong.identity.NewPerson;
import app.zhirong.identity.Organisation;
import app.zhirong.identity.Role;
import app.zhirong.identity.domain.AccountRules;
import app.zhirong.identity.domain.EnrolledOrganisation;
import app.zhirong.identity.domain.UserAccount;
import app.zhirong.identity.store.UserStore;
import app.zhirong.kernel.FieldProblem;
import app.zhirong.kernel.Ids;
import app.zhirong.kernel.KernelProblem;
import app.zhirong.kernel.Problem;
import app.zhirong.platform.database.Transactions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The platform gives a person of an organisation an account, with roles that fit the organisation's kind. */
@Service
public class AddUser {

    private final ShowOrganisation show;
    private final UserStore users;
    private final Passwords passwords;
    private final AdministrationTrail trail;
    private final Ids ids;
    private final Clock realClock;
    private final Transactions transactions;

    AddUser(
            ShowOrganisation show,
            UserStore users,
            Passwords passwords,
            AdministrationTrail trail,
            Ids ids,
            Clock realClock,
            Transactions transactions) {
        this.show = show;
        this.users = users;
        this.passwords = passwords;
        this.trail = trail;
        this.ids = ids;
        this.realClock = realClock;
        this.transactions = transactions;
    }

    /** @throws app.zhirong.kernel.Problem 404 without the organisation, 422 naming every wrong field */
    public Mono<UserAccount> add(UUID organisation, NewPerson person, Set<Role> roles, CurrentUser by) {
        by.requireAnyOf(Role.PLATFORM_ADMIN);
        return show.show(organisation)
                .map(EnrolledOrganisation::organisation)
                .map(found -> account(found, person, roles))
                .flatMap(user -> passwords
                        .hash(person.password())
                        .flatMap(hash -> users.insert(user, hash))
                        .thenReturn(user))
                .flatMap(user -> trail.record(organisation, "ADD_USER", user.username(), by)
                        .thenReturn(user))
                .as(transactions::writing);
    }

    private UserAccount account(Organisation organisation, NewPerson person, Set<Role> roles) {
        var problems = new ArrayList<FieldProblem>(AccountRules.problems(person));
        if (roles.isEmpty()) {
            problems.add(KernelProblem.REQUIRED.field("/roles"));
        } else if (roles.stream().anyMatch(role -> role.kind() != organisation.kind())) {
            problems.add(IdentityProblem.ROLE_OF_OTHER_KIND.field("/roles"));
        }
        if (!problems.isEmpty()) {
            throw Problem.of(problems);
        }
        return new UserAccount(
                ids.next(),
                0,
                organisation.id(),
                AccountRules.username(person.username()),
                person.displayName().strip(),
                Set.copyOf(roles),
                true,
                realClock.instant());
    }
}
