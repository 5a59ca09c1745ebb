package app.zhirong.identity.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.IdentityProblem;
import app.zhirong.identity.SecondCheck;
import app.zhirong.identity.store.SecondCheckStore;
import app.zhirong.kernel.Ids;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Keeps proposals and confirmations in the four-eyes table. */
@Service
class RecordedSecondCheck implements SecondCheck {

    private final SecondCheckStore store;
    private final Ids ids;
    private final Clock realClock;

    RecordedSecondCheck(SecondCheckStore store, Ids ids, Clock realClock) {
        this.store = store;
        this.ids = ids;
        this.realClock = realClock;
    }

    @Override
    public Mono<Void> propose(UUID subject, String matter, CurrentUser by) {
        return store.propose(ids.next(), subject, matter, by.organisationId(), by.id(), realClock.instant());
    }

    @Override
    public Mono<Void> confirm(UUID subject, String matter, CurrentUser by) {
        return store.confirm(subject, matter, by.id(), realClock.instant())
                .switchIfEmpty(Mono.error(IdentityProblem.NOTHING_PROPOSED::problem))
                .then();
    }

    @Override
    public Mono<Void> withdraw(UUID subject, String matter, CurrentUser by) {
        return store.withdraw(subject, matter, realClock.instant());
    }

    @Override
    public Mono<UUID> proposer(UUID subject, String matter) {
        return store.proposer(subject, matter);
    }

    @Override
    public Mono<Map<UUID, UUID>> proposers(Collection<UUID> subjects) {
        return subjects.isEmpty() ? Mono.just(Map.of()) : store.proposers(subjects);
    }
}
