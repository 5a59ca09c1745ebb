package app.zhirong.pledge.web;

import app.zhirong.pledge.domain.Duty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is due next, whose turn it is, and until when.
 *
 * @param workingDaysLeft negative once it is overdue by that many; absent without a due date
 */
record PledgeDutyView(
        Duty.DutyKind kind,
        Duty.DutyHolder holder,
        @Nullable LocalDate dueDate,
        @Nullable Long workingDaysLeft) {

    static PledgeDutyView of(Duty duty, @Nullable Long workingDaysLeft) {
        return new PledgeDutyView(duty.kind(), duty.holder(), duty.dueDate(), workingDaysLeft);
    }
}
