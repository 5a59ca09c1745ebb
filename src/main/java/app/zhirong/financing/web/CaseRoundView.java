package app.zhirong.financing.web;

import app.zhirong.financing.domain.Request.Paper;
import app.zhirong.financing.domain.RequestRound;
import app.zhirong.kernel.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One submission of the request (第 n 次填报). */
record CaseRoundView(
        int round,
        @Nullable Instant submittedAt,
        @Nullable String submittedBy,
        @Nullable Money amount,
        @Nullable Integer termMonths,
        String purpose,
        String repaymentSource,
        @Nullable Money annualRevenue,
        @Nullable Money outstandingLoans,
        List<UUID> assetIds,
        boolean creditEnquiryConsent,
        List<CasePaperView> papers) {

    static CaseRoundView of(RequestRound round) {
        var request = round.request();
        return new CaseRoundView(
                round.round(),
                round.submittedAt(),
                round.submittedBy(),
                request.amount(),
                request.termMonths(),
                request.purpose(),
                request.repaymentSource(),
                request.annualRevenue(),
                request.outstandingLoans(),
                request.assetIds(),
                request.creditEnquiryConsent(),
                request.papers().stream().map(CasePaperView::of).toList());
    }

    /**
     * A file of the request.
     *
     * @param firstRound the submission with which it came first
     */
    record CasePaperView(String code, UUID fileId, String fileName, int firstRound) {

        static CasePaperView of(Paper paper) {
            return new CasePaperView(paper.code(), paper.fileId(), paper.fileName(), paper.firstRound());
        }
    }
}
