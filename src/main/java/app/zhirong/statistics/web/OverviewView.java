package app.zhirong.statistics.web;

import app.zhirong.kernel.Money;
import app.zhirong.statistics.domain.BankFigures;
import app.zhirong.statistics.domain.BudgetFigures;
import app.zhirong.statistics.domain.Composition;
import app.zhirong.statistics.domain.Overview;
import java.util.List;
import java.util.Locale;

/** A bureau's figures of a period as its home shows them. */
record OverviewView(
        PeriodView period,
        int region,
        String regionName,
        FiguresView figures,
        List<MonthView> months,
        List<BankFigures> banks,
        Composition composition,
        BudgetView budget) {

    static OverviewView of(Overview overview, Locale language) {
        return new OverviewView(
                PeriodView.of(overview.period()),
                overview.region(),
                RegionNames.of(overview.region(), language),
                FiguresView.of(overview.now(), overview.before(), overview.target()),
                MonthView.of(overview.months(), overview.period()),
                overview.banks(),
                overview.composition(),
                BudgetView.of(overview.budget()));
    }

    /** Budgets of the year's calls together. */
    record BudgetView(long calls, Money total, Money reserved, Money committed, Money spent, Money available) {

        static BudgetView of(BudgetFigures budget) {
            return new BudgetView(
                    budget.calls(),
                    budget.total(),
                    budget.reserved(),
                    budget.committed(),
                    budget.spent(),
                    budget.available());
        }
    }
}
