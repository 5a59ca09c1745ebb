package app.zhirong.demo.service;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * Days of the demonstration, reckoned from its first: {@code D-40} is forty days before, {@code D+8} eight days after, {@code Y-2/07-08} the eighth of
 * July two years before.
 */
final class DemoDays {

    private DemoDays() {}

    static LocalDate of(LocalDate firstDay, String text) {
        if (text.startsWith("D")) {
            return firstDay.plusDays(Integer.parseInt(text.substring(1)));
        }
        var parts = text.substring(2).split("/");
        return MonthDay.parse("--" + parts[1]).atYear(firstDay.getYear() - Integer.parseInt(parts[0]));
    }
}
