package app.zhirong.subsidy.service;

import app.zhirong.kernel.Ids;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.database.Transactions;
import app.zhirong.subsidy.domain.PolicyTerms;
import app.zhirong.subsidy.store.PolicyStore;
import app.zhirong.subsidy.store.PolicyTermsJson;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Puts the shipped policies into the database; what is there already in the same words stays as it is. */
@Service
public class LoadPolicies {

    private final PolicyStore policies;
    private final Ids ids;
    private final BusinessClock clock;
    private final Transactions transactions;

    LoadPolicies(PolicyStore policies, Ids ids, BusinessClock clock, Transactions transactions) {
        this.policies = policies;
        this.ids = ids;
        this.clock = clock;
        this.transactions = transactions;
    }

    public Mono<Void> load() {
        return Flux.fromIterable(PolicyTermsJson.shipped())
                .concatMap(this::loadOne)
                .then()
                .as(transactions::writing);
    }

    private Mono<Void> loadOne(PolicyTerms shipped) {
        return policies.findByCode(shipped.code())
                .map(known -> known.terms().equals(shipped))
                .defaultIfEmpty(false)
                .flatMap(same -> same ? Mono.empty() : policies.add(ids.next(), ids.next(), shipped, clock.instant()));
    }
}
