package app.zhirong.statistics.web;

import app.zhirong.statistics.domain.ReportPeriod;
import app.zhirong.statistics.domain.Span;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The days that figures are about, and those of last year that they are compared with.
 *
 * @param pace how much of the year has passed (序时进度), as a fraction
 */
record PeriodView(
        int year,
        Span span,
        LocalDate from,
        LocalDate to,
        LocalDate comparedFrom,
        LocalDate comparedTo,
        BigDecimal pace) {

    static PeriodView of(ReportPeriod period) {
        var before = period.lastYear();
        return new PeriodView(
                period.year(), period.span(), period.from(), period.to(), before.from(), before.to(), period.pace());
    }
}
