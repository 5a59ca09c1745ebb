package app.zhirong.statistics.web;

import app.zhirong.kernel.Money;
import app.zhirong.statistics.domain.MonthFigures;
import app.zhirong.statistics.domain.ReportPeriod;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A month beside the same month of last year.
 *
 * @param amount absent while the month has not begun
 * @param complete whether the month is over
 */
record MonthView(
        int month,
        @Nullable Money amount,
        @Nullable Long registrations,
        Money amountBefore,
        long registrationsBefore,
        boolean complete) {

    static List<MonthView> of(List<MonthFigures> months, ReportPeriod period) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> of(months, period, month))
                .toList();
    }

    private static MonthView of(List<MonthFigures> months, ReportPeriod period, int month) {
        var here = YearMonth.of(period.year(), month);
        var before = find(months, period.year() - 1, month);
        boolean begun = !here.atDay(1).isAfter(period.to());
        var now = find(months, period.year(), month);
        return new MonthView(
                month,
                begun ? now.amount() : null,
                begun ? now.registrations() : null,
                before.amount(),
                before.registrations(),
                !here.atEndOfMonth().isAfter(period.to()));
    }

    private static MonthFigures find(List<MonthFigures> months, int year, int month) {
        return months.stream()
                .filter(found -> found.year() == year && found.month() == month)
                .findFirst()
                .orElse(new MonthFigures(year, month, Money.ZERO, 0));
    }
}
