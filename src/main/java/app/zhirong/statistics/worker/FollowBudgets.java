package app.zhirong.statistics.worker;

import app.zhirong.outbox.EventReceiver;
import app.zhirong.statistics.store.BudgetStore;
import app.zhirong.subsidy.BudgetMoved;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Keeps the budgets as they were last told; a call is always heard of before its budget moves. */
@Component
class FollowBudgets implements EventReceiver<BudgetMoved> {

    private final BudgetStore budgets;

    FollowBudgets(BudgetStore budgets) {
        this.budgets = budgets;
    }

    @Override
    public String name() {
        return "statistics.follow-budgets";
    }

    @Override
    public Class<BudgetMoved> type() {
        return BudgetMoved.class;
    }

    @Override
    public Mono<Void> receive(BudgetMoved event) {
        return budgets.moved(event.callId(), event.total(), event.reserved(), event.committed(), event.spent())
                .filter(known -> known)
                .switchIfEmpty(Mono.error(() -> new IllegalStateException("no call " + event.callId())))
                .then();
    }
}
