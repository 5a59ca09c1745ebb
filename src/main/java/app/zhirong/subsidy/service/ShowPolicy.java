package app.zhirong.subsidy.service;

import app.zhirong.platform.database.Transactions;
import app.zhirong.subsidy.SubsidyProblem;
import app.zhirong.subsidy.domain.Policy;
import app.zhirong.subsidy.store.PolicyStore;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** One policy with all its rules. */
@Service
public class ShowPolicy {

    private final PolicyStore policies;
    private final Transactions transactions;

    ShowPolicy(PolicyStore policies, Transactions transactions) {
        this.policies = policies;
        this.transactions = transactions;
    }

    /** @throws app.zhirong.kernel.Problem 404 when there is none */
    public Mono<Policy> show(UUID id) {
        return policies.find(id)
                .switchIfEmpty(Mono.error(SubsidyProblem.POLICY_NOT_FOUND::problem))
                .as(transactions::reading);
    }
}
