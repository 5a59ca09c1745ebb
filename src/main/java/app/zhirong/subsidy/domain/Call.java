package app.zhirong.subsidy.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A call for claims (申报通知) under a version of a policy.
 *
 * @param region of the bureau that opened it; enterprises in it or below can claim
 * @param windowFrom first day of submission
 * @param windowTo last day of submission
 * @param correctionDeadline last day for corrections, may lie after the window
 * @param noticeWorkingDays how long lists of this call are on public notice
 */
public record Call(
        UUID id,
        int version,
        UUID policyVersionId,
        String policyCode,
        UUID ownerOrg,
        String ownerName,
        int region,
        String title,
        LocalDate windowFrom,
        LocalDate windowTo,
        LocalDate correctionDeadline,
        int noticeWorkingDays) {

    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(windowFrom) && !day.isAfter(windowTo);
    }
}
