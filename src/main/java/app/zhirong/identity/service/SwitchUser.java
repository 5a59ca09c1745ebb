package app.zhirong.identity.service;

import app.zhirong.identity.AdministrationTrail;
import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.IdentityProblem;
import app.zhirong.identity.domain.UserAccount;
import app.zhirong.identity.store.UserStore;
import app.zhirong.kernel.KernelProblem;
import app.zhirong.platform.database.Transactions;
import app.zhirong.platform.web.ExpectedVersion;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The platform closes an account, at once and in every session, or opens it again. */
@Service
public class SwitchUser {

    private final ShowUsers show;
    private final UserStore users;
    private final AdministrationTrail trail;
    private final Transactions transactions;

    SwitchUser(ShowUsers show, UserStore users, AdministrationTrail trail, Transactions transactions) {
        this.show = show;
        this.users = users;
        this.trail = trail;
        this.transactions = transactions;
    }

    /** @throws app.zhirong.kernel.Problem 409 for one's own account, 412 if somebody changed it since */
    public Mono<UserAccount> to(boolean active, UUID id, ExpectedVersion seen, CurrentUser by) {
        return show.show(id, by)
                .doOnNext(user -> refuseOneself(user, by))
                .doOnNext(user -> seen.require(user.version()))
                .flatMap(user -> switched(user, active))
                .flatMap(user -> trail.record(
                                user.organisationId(),
                                active ? "ACTIVATE_USER" : "DEACTIVATE_USER",
                                user.username(),
                                by)
                        .thenReturn(user))
                .as(transactions::writing);
    }

    private static void refuseOneself(UserAccount user, CurrentUser by) {
        if (user.id().equals(by.id())) {
            throw IdentityProblem.ONESELF.problem();
        }
    }

    private Mono<UserAccount> switched(UserAccount user, boolean active) {
        return users.setActive(user.id(), user.version(), active)
                .filter(rows -> rows > 0)
                .switchIfEmpty(Mono.error(KernelProblem.STALE::problem))
                .then(Mono.defer(() -> active ? Mono.empty() : users.endSessionsOf(user.id())))
                .thenReturn(user.withActive(active));
    }
}
