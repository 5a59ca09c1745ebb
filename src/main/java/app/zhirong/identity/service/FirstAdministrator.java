package app.zhirong.identity.service;

import app.zhirong.identity.EnterpriseAccount;
import app.zhirong.identity.IdentityProblem;
import app.zhirong.identity.NewEnterprise;
import app.zhirong.identity.NewPerson;
import app.zhirong.identity.domain.AccountRules;
import app.zhirong.identity.store.RegistrationFunctions;
import app.zhirong.kernel.Ids;
import app.zhirong.kernel.Problem;
import app.zhirong.platform.database.Scope;
import app.zhirong.platform.database.Transactions;
import java.time.Clock;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The first administrator of an installation without users comes by a one-time token from the log. */
@Service
public class FirstAdministrator {

    private static final String PLATFORM_NAME = "平台运营方";
    private static final int CHINA = 110000;

    private final RegistrationFunctions functions;
    private final SessionTokens tokens;
    private final Passwords passwords;
    private final Ids ids;
    private final Clock realClock;
    private final Transactions transactions;

    FirstAdministrator(
            RegistrationFunctions functions,
            SessionTokens tokens,
            Passwords passwords,
            Ids ids,
            Clock realClock,
            Transactions transactions) {
        this.functions = functions;
        this.tokens = tokens;
        this.passwords = passwords;
        this.ids = ids;
        this.realClock = realClock;
        this.transactions = transactions;
    }

    /**
     * As the platform itself: a new token, which replaces an earlier one.
     *
     * @return empty when there are users already
     */
    public Mono<String> invite() {
        var token = tokens.next();
        return functions
                .inviteFirstAdministrator(SessionTokens.digest(token), realClock.instant())
                .as(transactions::writing)
                .filter(invited -> invited)
                .map(invited -> token);
    }

    /** @throws Problem 422 naming every wrong field; a token is good for one administrator */
    public Mono<Void> make(String token, NewPerson person) {
        var problems = AccountRules.problems(person);
        if (!problems.isEmpty()) {
            throw Problem.of(problems);
        }
        var named = new NewPerson(AccountRules.username(person.username()), person.displayName(), person.password());
        var platform = new NewEnterprise(PLATFORM_NAME, "", CHINA, named);
        var account = new EnterpriseAccount(ids.next(), ids.next());
        return passwords
                .hash(person.password())
                .flatMap(hash -> functions.makeFirstAdministrator(
                        SessionTokens.digest(token.strip()), platform, account, hash, realClock.instant()))
                .as(transactions::writing)
                .contextWrite(context -> context.put(Scope.class, Scope.visitor()))
                .filter(made -> made)
                .switchIfEmpty(Mono.error(() -> IdentityProblem.TOKEN_WRONG.at("/token")))
                .then();
    }
}
