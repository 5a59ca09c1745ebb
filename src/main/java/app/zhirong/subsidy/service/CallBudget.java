package app.zhirong.subsidy.service;

import app.zhirong.kernel.Money;
import app.zhirong.subsidy.domain.Budget;
import app.zhirong.subsidy.store.BudgetStore;
import app.zhirong.subsidy.store.CallStore;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Moves the money of a call in the transaction that decides, and tells how it stands. */
@Component
class CallBudget {

    private final BudgetStore budgets;
    private final CallStore calls;
    private final Journal journal;

    CallBudget(BudgetStore budgets, CallStore calls, Journal journal) {
        this.budgets = budgets;
        this.calls = calls;
        this.journal = journal;
    }

    /** @throws app.zhirong.kernel.Problem 409 when less than that is left */
    Mono<Void> reserve(UUID call, Money amount) {
        return move(call, amount, budgets::reserve);
    }

    Mono<Void> free(UUID call, Money amount) {
        return move(call, amount, budgets::free);
    }

    Mono<Void> commit(UUID call, Money amount) {
        return move(call, amount, budgets::commit);
    }

    Mono<Void> spend(UUID call, Money amount) {
        return move(call, amount, budgets::spend);
    }

    Mono<Void> takeBack(UUID call, Money amount) {
        return move(call, amount, budgets::takeBack);
    }

    private Mono<Void> move(UUID callId, Money amount, BiFunction<UUID, Money, Mono<Budget>> how) {
        return Mono.defer(() -> how.apply(callId, amount))
                .flatMap(budget -> calls.find(callId).flatMap(call -> journal.tellBudget(call, budget)));
    }
}
