package app.zhirong.financing.domain;

import app.zhirong.financing.Contract;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was written down in a case, as far as the reader may see it.
 *
 * @param rounds submissions of the request, the newest first; for its enterprise with the one it is filling in
 * @param review for the bank alone
 * @param disbursement for the enterprise only once it is confirmed
 * @param repayments in order of payment, cancelled ones included
 */
public record CaseRecords(
        List<RequestRound> rounds,
        List<Remark> remarks,
        @Nullable Review review,
        @Nullable Decision decision,
        @Nullable Contract contract,
        @Nullable Disbursement disbursement,
        List<RepaymentEntry> repayments) {}
