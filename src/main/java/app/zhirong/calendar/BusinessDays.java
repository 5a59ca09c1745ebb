package app.zhirong.calendar;

import java.time.LocalDate;

/** Deadlines in working days, by the holidays known now. */
public interface BusinessDays {

    WorkingDays workingDays();

    /** The n-th working day after a date; the date itself doesn't count. */
    default LocalDate plus(LocalDate date, int n) {
        return workingDays().plus(date, n);
    }

    /** How many working days are left until a deadline, the deadline included; negative when it has passed. */
    default long left(LocalDate today, LocalDate deadline) {
        return workingDays().between(today, deadline);
    }
}
