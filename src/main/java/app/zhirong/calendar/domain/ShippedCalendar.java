package app.zhirong.calendar.domain;

import app.zhirong.calendar.LprHistory;
import app.zhirong.calendar.LprPublication;
import app.zhirong.calendar.LprPublication.LprStanding;
import app.zhirong.calendar.WorkingDays;
import app.zhirong.kernel.ReferenceTable;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/** What is known on the day of delivery: the sourced LPR publications, and the holidays announced so far. */
public final class ShippedCalendar {

    private ShippedCalendar() {}

    /** Every publication with a source; months without one are not maintained. */
    public static LprHistory lprHistory() {
        return new LprHistory(ReferenceTable.read("/reference/lpr.csv").rows().stream()
                .map(ShippedCalendar::publication)
                .toList());
    }

    /** Plain weekdays until a yearly notice is imported. */
    public static WorkingDays workingDays() {
        var table = ReferenceTable.read("/reference/holidays.csv");
        return new WorkingDays(days(table, "HOLIDAY"), days(table, "MAKE_UP"));
    }

    private static LprPublication publication(ReferenceTable.Row row) {
        return new LprPublication(
                row.date("published_on"),
                row.decimal("one_year"),
                row.decimal("over_five_years"),
                LprStanding.valueOf(row.text("standing")),
                row.text("source"));
    }

    private static Set<LocalDate> days(ReferenceTable table, String kind) {
        return table.rows().stream()
                .filter(row -> row.text("kind").equals(kind))
                .map(row -> row.date("day"))
                .collect(Collectors.toSet());
    }
}
