package app.zhirong.financing.domain;

import app.zhirong.calendar.WorkingDays;
import app.zhirong.financing.FinancingState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long each step may take, in working days; the operator sets them, no law does.
 *
 * @param correction after which an unanswered return lapses
 * @param offer how long an offer holds unless the approver names a day
 */
public record StepLimits(
        int takeUp,
        int review,
        int correction,
        int approval,
        int offer,
        int contracts,
        int registration,
        int disbursement,
        int release) {

    /** The last day for a step that begins today; absent for steps whose end is a fact of the case, and for ends. */
    public @Nullable LocalDate dueOn(FinancingState state, LocalDate today, WorkingDays calendar) {
        return switch (state) {
            case SUBMITTED -> calendar.plus(today, takeUp);
            case UNDER_REVIEW -> calendar.plus(today, review);
            case RETURNED -> calendar.plus(today, correction);
            case RECOMMENDED -> calendar.plus(today, approval);
            case OFFERED -> calendar.plus(today, offer);
            case AGREED -> calendar.plus(today, contracts);
            case CONTRACTED -> calendar.plus(today, registration);
            case SECURED -> calendar.plus(today, disbursement);
            case SETTLED -> calendar.plus(today, release);
            case DRAFT, DISBURSED, CLOSED, WITHDRAWN, REJECTED, LAPSED -> null;
        };
    }
}
