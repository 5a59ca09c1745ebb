package app.zhirong.subsidy.web;

import app.zhirong.kernel.AmountInCapitals;
import app.zhirong.kernel.Money;
import app.zhirong.subsidy.ClaimState;
import app.zhirong.subsidy.domain.Batch;
import app.zhirong.subsidy.domain.Batch.BatchState;
import app.zhirong.subsidy.domain.Claim;
import app.zhirong.subsidy.domain.ClaimFacts.ClaimedRight;
import app.zhirong.subsidy.service.ShowBatch;
import app.zhirong.subsidy.web.PolicyView.RegionName;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposed list as its bureau sees it.
 *
 * @param workingDaysLeft of the notice, negative when over; absent unless on notice
 */
record BatchView(
        BatchRow batch,
        List<BatchLine> lines,
        Money total,
        String totalInCapitals,
        Set<ShowBatch.BatchAction> actions,
        @Nullable Long workingDaysLeft) {

    static BatchView of(ShowBatch.Sheet sheet, Locale locale) {
        var total = Money.sum(sheet.lines().stream().map(Claim::proposedAmount).toList());
        return new BatchView(
                BatchRow.of(sheet.batch()),
                sheet.lines().stream().map(line -> BatchLine.of(line, locale)).toList(),
                total,
                AmountInCapitals.of(total),
                sheet.actions(),
                sheet.workingDaysLeft());
    }

    /** A list as a row of lists. */
    record BatchRow(
            UUID id,
            int version,
            String batchNo,
            UUID callId,
            String title,
            BatchState state,
            String ownerName,
            String decisionNo,
            LocalDate decisionDate,
            int noticeWorkingDays,
            @Nullable LocalDate publishedOn,
            @Nullable LocalDate noticeTo,
            @Nullable String approvalDocumentNo,
            @Nullable LocalDate approvedOn) {

        static BatchRow of(Batch batch) {
            return new BatchRow(
                    batch.id(),
                    batch.version(),
                    batch.batchNo(),
                    batch.callId(),
                    batch.title(),
                    batch.state(),
                    batch.ownerName(),
                    batch.decisionNo(),
                    batch.decisionDate(),
                    batch.noticeWorkingDays(),
                    batch.publishedOn(),
                    batch.noticeTo(),
                    batch.approvalDocumentNo(),
                    batch.approvedOn());
        }
    }

    /** A claim as a line of the list. */
    record BatchLine(
            UUID claimId,
            String claimNo,
            @Nullable Integer lineNo,
            String enterpriseName,
            RegionName county,
            List<String> assetNos,
            String bankName,
            Money proposedAmount,
            ClaimState state) {

        static BatchLine of(Claim claim, Locale locale) {
            return new BatchLine(
                    claim.id(),
                    claim.claimNo(),
                    claim.decision().lineNo(),
                    claim.parties().enterpriseName(),
                    RegionName.of(claim.parties().region(), locale),
                    claim.facts().rights().stream().map(ClaimedRight::assetNo).toList(),
                    claim.parties().bankName(),
                    claim.proposedAmount(),
                    claim.state());
        }
    }
}
