package app.zhirong.financing.domain;

import app.zhirong.kernel.Money;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an enterprise asks for, as far as it has filled it in.
 *
 * @param amount absent while not filled in, like the figures below
 * @param annualRevenue of the last year
 * @param outstandingLoans at all lenders
 * @param creditEnquiryConsent whether the bank may ask the credit register (征信查询授权)
 */
public record Request(
        @Nullable Money amount,
        @Nullable Integer termMonths,
        String purpose,
        String repaymentSource,
        @Nullable Money annualRevenue,
        @Nullable Money outstandingLoans,
        List<UUID> assetIds,
        boolean creditEnquiryConsent,
        List<Paper> papers) {

    public Request {
        assetIds = assetIds.stream().distinct().sorted().toList();
        papers = List.copyOf(papers);
    }

    public List<UUID> fileIds() {
        return papers.stream().map(Paper::fileId).distinct().toList();
    }

    public Set<String> paperCodes() {
        return papers.stream().map(Paper::code).collect(Collectors.toSet());
    }

    /**
     * One file of a request.
     *
     * @param code what the product asks for, or {@code OTHER}
     * @param firstRound the submission with which it came first
     */
    public record Paper(String code, UUID fileId, String fileName, int firstRound) {

        public static final String OTHER = "OTHER";
    }
}
