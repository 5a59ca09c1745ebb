package app.zhirong.pledge.service;

import app.zhirong.calendar.WorkingDays;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.pledge.domain.Deadlines;
import app.zhirong.pledge.domain.Duty;
import app.zhirong.pledge.domain.Registration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is due next of a registration, by the calendar of today. */
@Component
class Agenda {

    private final WorkingDays calendar;
    private final Deadlines deadlines;
    private final BusinessClock clock;

    Agenda(WorkingDays calendar, Deadlines deadlines, BusinessClock clock) {
        this.calendar = calendar;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** As far as the news of the loan has come. */
    Duty dutyOf(Registration registration) {
        return dutyOf(registration, registration.settledOn() != null);
    }

    /** @param isSettled whether the loan is paid back */
    Duty dutyOf(Registration registration, boolean isSettled) {
        return Duty.of(registration, isSettled, calendar, deadlines);
    }

    /** Negative once it is overdue by that many; absent without a due date. */
    @Nullable
    Long workingDaysLeft(Duty duty) {
        return duty.workingDaysLeft(calendar, clock.today());
    }

    boolean isOverdue(Duty duty) {
        var left = workingDaysLeft(duty);
        return left != null && left < 0;
    }
}
