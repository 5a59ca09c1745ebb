package app.zhirong.subsidy.service;

import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.subsidy.domain.Budget;
import app.zhirong.subsidy.domain.Call;
import app.zhirong.subsidy.domain.Policy;
import app.zhirong.subsidy.store.BudgetStore;
import app.zhirong.subsidy.store.PolicyStore;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Puts calls together with their policies and, for bureaus, with their money. */
@Component
class CallSheets {

    private final PolicyStore policies;
    private final BudgetStore budgets;
    private final BusinessClock clock;

    CallSheets(PolicyStore policies, BudgetStore budgets, BusinessClock clock) {
        this.policies = policies;
        this.budgets = budgets;
        this.clock = clock;
    }

    Mono<List<CallSheet>> of(List<Call> calls) {
        var versions = calls.stream().map(Call::policyVersionId).distinct().toList();
        var ids = calls.stream().map(Call::id).toList();
        return Mono.zip(policies.findVersions(versions), budgets.findAll(ids))
                .map(known -> calls.stream()
                        .map(call -> sheet(call, known.getT1(), known.getT2()))
                        .toList());
    }

    Mono<CallSheet> of(Call call) {
        return of(List.of(call)).map(List::getFirst);
    }

    private CallSheet sheet(Call call, Map<UUID, Policy> policies, Map<UUID, Budget> budgets) {
        var policy = Objects.requireNonNull(policies.get(call.policyVersionId()));
        return new CallSheet(call, policy, budgets.get(call.id()), call.isOpenOn(clock.today()));
    }
}
