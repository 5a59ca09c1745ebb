package app.zhirong.subsidy.service;

import app.zhirong.platform.database.Transactions;
import app.zhirong.subsidy.domain.Policy;
import app.zhirong.subsidy.store.PolicyStore;
import java.util.List;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** All policies in their newest versions. */
@Service
public class ListPolicies {

    private final PolicyStore policies;
    private final Transactions transactions;

    ListPolicies(PolicyStore policies, Transactions transactions) {
        this.policies = policies;
        this.transactions = transactions;
    }

    public Mono<List<Policy>> list() {
        return policies.all().collectList().as(transactions::reading);
    }
}
