package app.zhirong.statistics.web;

import app.zhirong.identity.CurrentUser;
import app.zhirong.statistics.domain.Span;
import app.zhirong.statistics.service.ListCallBudgets;
import app.zhirong.statistics.service.ListDistricts;
import app.zhirong.statistics.service.ShowOverview;
import app.zhirong.statistics.web.RowViews.CallBudgetRow;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The figures of a bureau's home. */
@RestController
@RequestMapping("/api/statistics")
class StatisticsController {

    private final ShowOverview overview;
    private final ListDistricts districts;
    private final ListCallBudgets budgets;

    StatisticsController(ShowOverview overview, ListDistricts districts, ListCallBudgets budgets) {
        this.overview = overview;
        this.districts = districts;
        this.budgets = budgets;
    }

    @GetMapping("/overview")
    Mono<OverviewView> showStatistics(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "YEAR") Span span,
            CurrentUser user,
            Locale language) {
        return overview.show(year, span, user).map(found -> OverviewView.of(found, language));
    }

    @GetMapping("/districts")
    Mono<DistrictsView> listDistrictFigures(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "YEAR") Span span,
            CurrentUser user,
            Locale language) {
        return districts.list(year, span, user).map(found -> DistrictsView.of(found, language));
    }

    @GetMapping("/budgets")
    Mono<List<CallBudgetRow>> listCallBudgets(
            @RequestParam(required = false) @Nullable Integer year, CurrentUser user, Locale language) {
        return budgets.list(year, user)
                .map(calls -> calls.stream()
                        .map(call -> CallBudgetRow.of(call, language))
                        .toList());
    }
}
