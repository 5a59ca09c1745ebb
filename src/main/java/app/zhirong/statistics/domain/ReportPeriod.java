package app.zhirong.statistics.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * The days that figures are about, both included. A stretch that is not over ends today, so that it is compared with
 * the same days of the year before.
 */
public record ReportPeriod(int year, Span span, LocalDate from, LocalDate to) {

    /**
     * @param span the whole year, or the quarter or month of that year in which today's date lies
     * @param today decides how far the stretch has come
     */
    public static ReportPeriod of(int year, Span span, LocalDate today) {
        var there = today.withYear(year);
        var from = switch (span) {
            case YEAR -> LocalDate.of(year, 1, 1);
            case QUARTER -> LocalDate.of(year, there.getMonth().firstMonthOfQuarter(), 1);
            case MONTH -> there.withDayOfMonth(1);
        };
        var end = from.plusMonths(months(span)).minusDays(1);
        return new ReportPeriod(year, span, from, end.isAfter(today) ? today : end);
    }

    private static int months(Span span) {
        return switch (span) {
            case YEAR -> 12;
            case QUARTER -> 3;
            case MONTH -> 1;
        };
    }

    /** The same days of the year before (同期). */
    public ReportPeriod lastYear() {
        return new ReportPeriod(year - 1, span, from.minusYears(1), to.minusYears(1));
    }

    /** How much of the year has passed at the end of the stretch (序时进度), as a fraction with four decimals. */
    public BigDecimal pace() {
        return BigDecimal.valueOf(to.getDayOfYear())
                .divide(BigDecimal.valueOf(to.lengthOfYear()), 4, RoundingMode.HALF_UP);
    }
}
