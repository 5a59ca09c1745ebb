package app.zhirong.identity.service;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Argon2id, off the event loop: two at a time, since one takes about 60 ms of a core and 16 MiB. */
@Component
class Passwords {

    private static final int AT_ONCE = 2;
    private static final int WAITING = 500;

    private final Argon2PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final Scheduler hashing = Schedulers.newBoundedElastic(AT_ONCE, WAITING, "password");
    private final String nobody = encoder.encode("no such account");

    Mono<String> hash(String password) {
        return Mono.fromCallable(() -> encoder.encode(password)).subscribeOn(hashing);
    }

    Mono<Boolean> matches(String password, String hash) {
        return Mono.fromCallable(() -> encoder.matches(password, hash)).subscribeOn(hashing);
    }

    /** Takes as long as a real check, so that nobody can find out which user names exist. */
    Mono<Boolean> matchesNobody(String password) {
        return matches(password, nobody).thenReturn(false);
    }
}
