package app.zhirong.statistics.domain;

import java.util.List;

/**
 * A bureau's figures of a period.
 *
 * @param total of all districts
 * @param target of the bureau's own region
 * @param months of this year up to now and of the whole last year; those in which nothing was registered are left out
 * @param banks the largest first
 */
public record Overview(
        ReportPeriod period,
        int region,
        Figures now,
        Figures before,
        Target target,
        List<MonthFigures> months,
        List<BankFigures> banks,
        Composition composition,
        BudgetFigures budget) {}
