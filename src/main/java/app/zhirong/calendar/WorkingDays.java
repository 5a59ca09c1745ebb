package app.zhirong.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The days on which offices work: Monday to Friday, minus holidays, plus make-up days (调休上班), both as the State
 * Council announces them each year. A year that isn't announced here counts plain weekdays.
 */
public record WorkingDays(Set<LocalDate> holidays, Set<LocalDate> makeUpDays) {

    public static final WorkingDays WITHOUT_HOLIDAYS = new WorkingDays(Set.of(), Set.of());

    /** @throws IllegalArgumentException if a day is both */
    public WorkingDays {
        holidays = Set.copyOf(holidays);
        makeUpDays = Set.copyOf(makeUpDays);
        if (makeUpDays.stream().anyMatch(holidays::contains)) {
            throw new IllegalArgumentException("a day is both holiday and make-up day");
        }
    }

    public boolean isWorkingDay(LocalDate day) {
        if (makeUpDays.contains(day)) {
            return true;
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !holidays.contains(day);
    }

    /**
     * The n-th working day after a date; the date itself doesn't count.
     *
     * @param n 0 gives the date back, working day or not
     * @throws IllegalArgumentException if n is negative
     */
    public LocalDate plus(LocalDate date, int n) {
        if (n < 0) {
            throw new IllegalArgumentException("working days: " + n);
        }
        var day = date;
        for (int left = n; left > 0; ) {
            day = day.plusDays(1);
            left -= isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    /** The date itself if it is a working day, else the next one: where a deadline on a holiday moves to. */
    public LocalDate onOrAfter(LocalDate date) {
        return Stream.iterate(date, day -> day.plusDays(1))
                .filter(this::isWorkingDay)
                .findFirst()
                .orElseThrow();
    }

    /** How many working days lie after the first date, up to and including the second; negative if that is earlier. */
    public long between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /** Whether any holiday of that year is known; if not, deadlines in it are only provisional. */
    public boolean isMaintained(int year) {
        return holidays.stream().anyMatch(day -> day.getYear() == year);
    }
}
