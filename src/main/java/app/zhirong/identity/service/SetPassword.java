package app.zhirong.identity.service;

import app.zhirong.identity.AdministrationTrail;
import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.IdentityProblem;
import app.zhirong.identity.domain.AccountRules;
import app.zhirong.identity.store.UserStore;
import app.zhirong.kernel.Problem;
import app.zhirong.platform.database.Transactions;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** A person changes the own password, or the platform gives somebody a new one; either ends the other sessions. */
@Service
public class SetPassword {

    private final ShowUsers show;
    private final UserStore users;
    private final Passwords passwords;
    private final AdministrationTrail trail;
    private final Transactions transactions;

    SetPassword(
            ShowUsers show,
            UserStore users,
            Passwords passwords,
            AdministrationTrail trail,
            Transactions transactions) {
        this.show = show;
        this.users = users;
        this.passwords = passwords;
        this.trail = trail;
        this.transactions = transactions;
    }

    /**
     * @param token of the session that stays
     * @throws Problem 422 at the field if the current password is wrong or the new one too short
     */
    public Mono<Void> ownTo(String newPassword, String currentPassword, String token, CurrentUser by) {
        refuseWeak("/newPassword", newPassword);
        return requireCurrent(currentPassword)
                .then(passwords.hash(newPassword))
                .flatMap(hash -> users.setPassword(by.id(), hash))
                .then(users.endOtherSessions(SessionTokens.digest(token)))
                .as(transactions::writing);
    }

    private Mono<Void> requireCurrent(String password) {
        return users.ownPasswordHash()
                .flatMap(hash -> passwords.matches(password, hash))
                .filter(matches -> matches)
                .switchIfEmpty(Mono.error(() -> IdentityProblem.PASSWORD_WRONG.at("/currentPassword")))
                .then();
    }

    /** @throws Problem 404 without the person, 422 at the field if the password is too short */
    public Mono<Void> resetTo(String newPassword, UUID user, CurrentUser by) {
        refuseWeak("/password", newPassword);
        return show.show(user, by)
                .flatMap(found -> passwords
                        .hash(newPassword)
                        .flatMap(hash -> users.setPassword(user, hash))
                        .then(users.endSessionsOf(user))
                        .then(trail.record(found.organisationId(), "RESET_PASSWORD", found.username(), by)))
                .as(transactions::writing);
    }

    private static void refuseWeak(String pointer, String password) {
        var problems = AccountRules.passwordProblems(pointer, password);
        if (!problems.isEmpty()) {
            throw Problem.of(problems);
        }
    }
}
