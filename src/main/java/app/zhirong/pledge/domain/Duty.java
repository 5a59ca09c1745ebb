package app.zhirong.pledge.domain;

import app.zhirong.calendar.WorkingDays;
import app.zhirong.pledge.domain.Confirmation.ConfirmationMatter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What has to happen next to a registration, whose turn it is, and until when.
 *
 * @param dueDate absent where nothing sets a limit
 */
public record Duty(
        DutyKind kind, DutyHolder holder, @Nullable LocalDate dueDate) {

    /** The things that can be due. */
    public enum DutyKind {
        PRECHECK,
        CONFIRM,
        FILE,
        /** The office decides. */
        DECIDE,
        CURE,
        /** Another person of the bank looks at what one recorded. */
        SECOND_CHECK,
        /** 公示出质. */
        PUBLISH,
        /** 注销: the bank issues the settlement proof. */
        RELEASE,
        AGREE,
        RECORD_CANCELLATION,
        NONE
    }

    /** Whose turn it is. */
    public enum DutyHolder {
        PLEDGOR,
        PLEDGEE,
        BOTH,
        /** The national office. */
        OFFICE,
        NOBODY
    }

    /** Until the due date; negative once it is overdue by that many, absent without one. */
    public @Nullable Long workingDaysLeft(WorkingDays calendar, LocalDate today) {
        return dueDate == null ? null : calendar.between(today, dueDate);
    }

    /** @param isSettled whether the loan is paid back */
    public static Duty of(Registration registration, boolean isSettled, WorkingDays calendar, Deadlines deadlines) {
        return switch (registration.state()) {
            case DRAFT ->
                registration.hasOpenGround()
                        ? new Duty(DutyKind.PRECHECK, DutyHolder.PLEDGEE, null)
                        : new Duty(DutyKind.CONFIRM, missing(registration, ConfirmationMatter.PLEDGE), null);
            case CONFIRMED -> new Duty(DutyKind.FILE, DutyHolder.BOTH, registration.fileBy());
            case FILED, DEFECT -> atTheOffice(registration, calendar, deadlines);
            case REGISTERED, CHANGING, EXTENDING -> standing(registration, isSettled, calendar, deadlines);
            case CANCELLING -> cancelling(registration);
            case CANCELLED, LAPSED, REVOKED, REFUSED, WITHDRAWN -> new Duty(DutyKind.NONE, DutyHolder.NOBODY, null);
        };
    }

    private static Duty atTheOffice(Registration registration, WorkingDays calendar, Deadlines deadlines) {
        if (registration.awaitsSecondPerson()) {
            return new Duty(DutyKind.SECOND_CHECK, DutyHolder.PLEDGEE, null);
        }
        return registration
                .openDefect()
                .map(defect -> new Duty(DutyKind.CURE, DutyHolder.BOTH, defect.cureBy()))
                .orElseGet(() -> {
                    boolean online = registration.filing() != null
                            && registration.filing().channel() == PledgeFiling.FilingChannel.ONLINE;
                    var due = calendar.plus(
                            registration.lastFiledOrCured(), online ? deadlines.onlineReview() : deadlines.review());
                    return new Duty(DutyKind.DECIDE, DutyHolder.OFFICE, due);
                });
    }

    private static Duty standing(
            Registration registration, boolean isSettled, WorkingDays calendar, Deadlines deadlines) {
        if (isSettled) {
            return new Duty(DutyKind.RELEASE, DutyHolder.PLEDGEE, null);
        }
        if (registration.publishedOn() == null && registration.result() != null) {
            var due = calendar.plus(registration.result().decidedOn(), deadlines.publication());
            return new Duty(DutyKind.PUBLISH, DutyHolder.PLEDGOR, due);
        }
        return new Duty(DutyKind.NONE, DutyHolder.NOBODY, null);
    }

    private static Duty cancelling(Registration registration) {
        if (!registration.isAgreed(ConfirmationMatter.CANCELLATION)) {
            return new Duty(DutyKind.AGREE, missing(registration, ConfirmationMatter.CANCELLATION), null);
        }
        boolean recorded = registration.cancellation() != null
                && registration.cancellation().cancelledOn() != null;
        return new Duty(recorded ? DutyKind.SECOND_CHECK : DutyKind.RECORD_CANCELLATION, DutyHolder.PLEDGEE, null);
    }

    private static DutyHolder missing(Registration registration, ConfirmationMatter matter) {
        boolean pledgor = registration.hasConfirmed(matter, PledgeSide.PLEDGOR);
        boolean pledgee = registration.hasConfirmed(matter, PledgeSide.PLEDGEE);
        if (pledgor == pledgee) {
            return DutyHolder.BOTH;
        }
        return pledgor ? DutyHolder.PLEDGEE : DutyHolder.PLEDGOR;
    }
}
