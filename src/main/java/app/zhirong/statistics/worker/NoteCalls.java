package app.zhirong.statistics.worker;

import app.zhirong.kernel.BureauRegions;
import app.zhirong.kernel.Money;
import app.zhirong.kernel.Region;
import app.zhirong.outbox.EventReceiver;
import app.zhirong.statistics.domain.CallBudget;
import app.zhirong.statistics.store.BudgetStore;
import app.zhirong.subsidy.CallOpened;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A call's budget counts in the year in which its window begins. */
@Component
class NoteCalls implements EventReceiver<CallOpened> {

    private final BudgetStore budgets;

    NoteCalls(BudgetStore budgets) {
        this.budgets = budgets;
    }

    @Override
    public String name() {
        return "statistics.note-calls";
    }

    @Override
    public Class<CallOpened> type() {
        return CallOpened.class;
    }

    @Override
    public Mono<Void> receive(CallOpened event) {
        var call = new CallBudget(
                event.callId(),
                event.policyCode(),
                event.title(),
                event.region(),
                event.windowFrom().getYear(),
                event.windowFrom(),
                event.windowTo(),
                event.budget(),
                Money.ZERO,
                Money.ZERO,
                Money.ZERO);
        return budgets.opened(call, BureauRegions.of(Region.of(event.region())));
    }
}
