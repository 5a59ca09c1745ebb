package app.zhirong.subsidy.domain;

import app.zhirong.calendar.WorkingDays;
import app.zhirong.subsidy.ClaimState;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Until when an office should have acted: the platform's own service targets in working days, no legal limits (no
 * source names any).
 */
public final class ServiceTarget {

    private static final Map<ClaimState, Integer> WORKING_DAYS = Map.of(
            ClaimState.SUBMITTED, 5,
            ClaimState.UNDER_FIRST_REVIEW, 10,
            ClaimState.RECOMMENDED, 5,
            ClaimState.UNDER_SECOND_REVIEW, 10,
            ClaimState.PROPOSED, 10,
            ClaimState.SUSPENDED, 10,
            ClaimState.APPROVED, 10,
            ClaimState.PAYMENT_RETURNED, 10);

    private ServiceTarget() {}

    /** @return absent where nobody is waited for */
    public static @Nullable LocalDate dueAt(ClaimState state, LocalDate since, WorkingDays calendar) {
        var days = WORKING_DAYS.get(state);
        return days == null ? null : calendar.plus(since, days);
    }
}
