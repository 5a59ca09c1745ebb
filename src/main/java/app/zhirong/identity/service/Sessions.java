package app.zhirong.identity.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.IdentityProblem;
import app.zhirong.identity.store.SessionStore;
import app.zhirong.identity.store.SessionStore.Login;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.database.Scope;
import app.zhirong.platform.database.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Logging in and out, and who a session token belongs to. Always acts as the visitor role. */
@Service
public class Sessions {

    static final int ATTEMPTS = 5;
    static final Duration LOCK = Duration.ofMinutes(15);
    static final Duration IDLE = Duration.ofMinutes(60);
    static final Duration LIFETIME = Duration.ofHours(12);

    private static final DateTimeFormatter CLOCK_TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final SessionStore store;
    private final Passwords passwords;
    private final SessionTokens tokens;
    private final Transactions transactions;
    private final Clock realClock;

    Sessions(
            SessionStore store, Passwords passwords, SessionTokens tokens, Transactions transactions, Clock realClock) {
        this.store = store;
        this.passwords = passwords;
        this.tokens = tokens;
        this.transactions = transactions;
        this.realClock = realClock;
    }

    /**
     * @return the token of a new session
     * @throws app.zhirong.kernel.Problem 401 when name or password is wrong, or after five failures for 15 minutes
     */
    public Mono<String> logIn(String username, String password) {
        return asVisitor(transactions.reading(store.findLogin(username)))
                .flatMap(login -> check(login, password))
                .switchIfEmpty(Mono.defer(() ->
                        passwords.matchesNobody(password).then(Mono.error(IdentityProblem.BAD_CREDENTIALS::problem))));
    }

    private Mono<String> check(Login login, String password) {
        var now = realClock.instant();
        var locked = login.lockedUntil().filter(until -> until.isAfter(now));
        if (locked.isPresent()) {
            return Mono.error(IdentityProblem.LOCKED.problem(atClock(locked.get())));
        }
        return passwords
                .matches(password, login.passwordHash())
                .flatMap(matches -> matches ? open(login, now) : fail(login, now));
    }

    private static String atClock(Instant until) {
        return CLOCK_TIME.format(until.atZone(BusinessClock.SHANGHAI));
    }

    private Mono<String> open(Login login, Instant now) {
        var token = tokens.next();
        return asVisitor(transactions.writing(store.open(login.userId(), SessionTokens.digest(token), now, LIFETIME)))
                .thenReturn(token);
    }

    private Mono<String> fail(Login login, Instant now) {
        return asVisitor(transactions.writing(store.recordFailure(login.userId(), now, ATTEMPTS, LOCK)))
                .then(Mono.error(IdentityProblem.BAD_CREDENTIALS::problem));
    }

    public Mono<Void> logOut(String token) {
        return asVisitor(transactions.writing(store.close(SessionTokens.digest(token))));
    }

    /** Empty when nobody is logged in with it any more. */
    public Mono<CurrentUser> find(String token) {
        return asVisitor(transactions.writing(store.find(SessionTokens.digest(token), realClock.instant(), IDLE)));
    }

    /** As the platform itself: deletes the sessions that nobody can use any more. */
    public Mono<Void> sweep() {
        return transactions.writing(store.sweep(realClock.instant(), IDLE));
    }

    private static <T> Mono<T> asVisitor(Mono<T> work) {
        return work.contextWrite(context -> context.put(Scope.class, Scope.visitor()));
    }
}
