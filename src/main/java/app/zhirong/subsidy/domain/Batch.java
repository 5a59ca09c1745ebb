package app.zhirong.subsidy.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposed list (拟补助名单) and its public notice.
 *
 * @param batchNo {@code GS-yyyy-nnnn}
 * @param decisionNo of the meeting or paper that decided the list
 * @param noticeTo last day of the notice
 * @param approvalDocumentNo absent until approved
 */
public record Batch(
        UUID id,
        int version,
        String batchNo,
        UUID callId,
        UUID ownerOrg,
        String ownerName,
        String phone,
        @Nullable String email,
        int region,
        String title,
        BatchState state,
        String decisionNo,
        LocalDate decisionDate,
        int noticeWorkingDays,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate noticeTo,
        @Nullable String approvalDocumentNo,
        @Nullable LocalDate approvedOn) {

    /** Whether the notice has run its whole time. */
    public boolean noticeEndedBy(LocalDate today) {
        return noticeTo != null && today.isAfter(noticeTo);
    }

    /** Where a list stands. */
    public enum BatchState {
        DRAFT,
        ON_NOTICE,
        CLOSED
    }
}
