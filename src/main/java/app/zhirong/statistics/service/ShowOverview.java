package app.zhirong.statistics.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.platform.database.Transactions;
import app.zhirong.statistics.domain.BudgetFigures;
import app.zhirong.statistics.domain.DistrictFigures;
import app.zhirong.statistics.domain.Figures;
import app.zhirong.statistics.domain.Inclusive;
import app.zhirong.statistics.domain.MonthFigures;
import app.zhirong.statistics.domain.Overview;
import app.zhirong.statistics.domain.ReportPeriod;
import app.zhirong.statistics.domain.Span;
import app.zhirong.statistics.domain.Target;
import app.zhirong.statistics.store.BudgetStore;
import app.zhirong.statistics.store.FigureStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** A bureau's figures of a period: what was reached, against target and the same days of last year. */
@Service
public class ShowOverview {

    private final DistrictTable districts;
    private final FigureStore figures;
    private final BudgetStore budgets;
    private final Years years;
    private final Transactions transactions;

    ShowOverview(
            DistrictTable districts, FigureStore figures, BudgetStore budgets, Years years, Transactions transactions) {
        this.districts = districts;
        this.figures = figures;
        this.budgets = budgets;
        this.years = years;
        this.transactions = transactions;
    }

    /**
     * @param year absent for this one
     * @throws app.zhirong.kernel.Problem 403 to all but bureaus, 422 if the year has not begun
     */
    public Mono<Overview> show(@Nullable Integer year, Span span, CurrentUser by) {
        return Mono.fromSupplier(() -> period(year, span, by))
                .flatMap(period -> overview(period, by))
                .as(transactions::reading);
    }

    private ReportPeriod period(@Nullable Integer year, Span span, CurrentUser by) {
        Bureau.require(by);
        return years.period(year, span);
    }

    private Mono<Overview> overview(ReportPeriod period, CurrentUser by) {
        int region = by.organisation().region();
        return Mono.zip(
                        districts.of(period, by),
                        districts.targetsOf(period).map(all -> own(all, region, period.year())),
                        months(period),
                        figures.byBank(period),
                        figures.composition(period, Inclusive.LIMIT),
                        budgets.ofYear(period.year()).map(BudgetFigures::together))
                .map(parts -> new Overview(
                        period,
                        region,
                        total(parts.getT1(), true),
                        total(parts.getT1(), false),
                        parts.getT2(),
                        parts.getT3(),
                        parts.getT4(),
                        parts.getT5(),
                        parts.getT6()));
    }

    private static Target own(Map<Integer, Target> all, int region, int year) {
        return all.getOrDefault(region, Target.none(region, year));
    }

    private Mono<List<MonthFigures>> months(ReportPeriod period) {
        return figures.byMonth(LocalDate.of(period.year() - 1, 1, 1), period.to());
    }

    private static Figures total(List<DistrictFigures> table, boolean now) {
        return table.stream().map(row -> now ? row.now() : row.before()).reduce(Figures.NONE, Figures::plus);
    }
}
