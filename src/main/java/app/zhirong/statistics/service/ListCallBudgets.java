package app.zhirong.statistics.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.platform.database.Transactions;
import app.zhirong.statistics.domain.CallBudget;
import app.zhirong.statistics.store.BudgetStore;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The budgets from which a bureau, or those above it, pay its region's claims. */
@Service
public class ListCallBudgets {

    private final BudgetStore budgets;
    private final Years years;
    private final Transactions transactions;

    ListCallBudgets(BudgetStore budgets, Years years, Transactions transactions) {
        this.budgets = budgets;
        this.years = years;
        this.transactions = transactions;
    }

    /**
     * @param year of the calls; absent for this one
     * @throws app.zhirong.kernel.Problem 403 to all but bureaus
     */
    public Mono<List<CallBudget>> list(@Nullable Integer year, CurrentUser by) {
        return Mono.defer(() -> ofYear(year, by)).as(transactions::reading);
    }

    private Mono<List<CallBudget>> ofYear(@Nullable Integer year, CurrentUser by) {
        Bureau.require(by);
        return budgets.ofYear(year == null ? years.current() : year);
    }
}
