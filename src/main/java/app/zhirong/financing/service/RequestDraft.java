package app.zhirong.financing.service;

import app.zhirong.kernel.Money;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an enterprise has filled in so far; nothing of it is required before it submits. */
public record RequestDraft(
        @Nullable Money amount,
        @Nullable Integer termMonths,
        String purpose,
        String repaymentSource,
        @Nullable Money annualRevenue,
        @Nullable Money outstandingLoans,
        List<UUID> assetIds,
        boolean creditEnquiryConsent,
        List<PaperDraft> papers) {

    /** A file and what it is. */
    public record PaperDraft(String code, UUID fileId) {}
}
