package app.zhirong.identity.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.IdentityProblem;
import app.zhirong.identity.Role;
import app.zhirong.identity.domain.UserAccount;
import app.zhirong.identity.store.UserStore;
import app.zhirong.platform.database.Transactions;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The people of an organisation, for the platform's administrators. */
@Service
public class ShowUsers {

    private final ShowOrganisation organisations;
    private final UserStore users;
    private final Transactions transactions;

    ShowUsers(ShowOrganisation organisations, UserStore users, Transactions transactions) {
        this.organisations = organisations;
        this.users = users;
        this.transactions = transactions;
    }

    /** @throws app.zhirong.kernel.Problem 404 when there is none or the caller may not see it */
    public Mono<UserAccount> show(UUID id, CurrentUser by) {
        by.requireAnyOf(Role.PLATFORM_ADMIN);
        return users.find(id)
                .switchIfEmpty(Mono.error(IdentityProblem.USER_NOT_FOUND::problem))
                .as(transactions::reading);
    }

    /** Active ones first. */
    public Mono<List<UserAccount>> ofOrganisation(UUID organisation, CurrentUser by) {
        by.requireAnyOf(Role.PLATFORM_ADMIN);
        return organisations
                .show(organisation)
                .thenMany(users.ofOrganisation(organisation))
                .collectList()
                .as(transactions::reading);
    }
}
