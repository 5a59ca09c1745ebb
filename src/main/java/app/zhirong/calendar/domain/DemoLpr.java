package app.zhirong.calendar.domain;

import app.zhirong.calendar.LprHistory;
import app.zhirong.calendar.LprPublication;
import app.zhirong.calendar.LprPublication.LprStanding;
import app.zhirong.calendar.WorkingDays;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Values for months without a source, so that the demo can reckon up to today; each is marked 演示值待核实. */
public final class DemoLpr {

    private static final String SOURCE = "DEMO";

    private DemoLpr() {}

    /**
     * The publications missing from the first known month up to the given one, each repeating the last value with a
     * source before it.
     */
    public static List<LprPublication> missing(LprHistory history, YearMonth until, WorkingDays workingDays) {
        var made = new ArrayList<LprPublication>();
        var last = history.publications().getFirst();
        for (var month = last.month(); !month.isAfter(until); month = month.plusMonths(1)) {
            var known = history.publicationOf(month);
            if (known.isPresent()) {
                last = known.get();
                continue;
            }
            var day = workingDays.onOrAfter(month.atDay(20));
            made.add(new LprPublication(day, last.oneYear(), last.overFiveYears(), LprStanding.DEMO, SOURCE));
        }
        return List.copyOf(made);
    }
}
