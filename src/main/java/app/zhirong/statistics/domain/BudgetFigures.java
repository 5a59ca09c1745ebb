package app.zhirong.statistics.domain;

import app.zhirong.kernel.Money;
import java.util.List;
import java.util.function.Function;

/** Budgets of the calls of a year together: spent, committed and reserved never exceed the total. */
public record BudgetFigures(long calls, Money total, Money reserved, Money committed, Money spent) {

    public static BudgetFigures together(List<CallBudget> calls) {
        return new BudgetFigures(
                calls.size(),
                sum(calls, CallBudget::total),
                sum(calls, CallBudget::reserved),
                sum(calls, CallBudget::committed),
                sum(calls, CallBudget::spent));
    }

    private static Money sum(List<CallBudget> calls, Function<CallBudget, Money> part) {
        return Money.sum(calls.stream().map(part).toList());
    }

    public Money available() {
        return total.minus(reserved).minus(committed).minus(spent);
    }
}
