package app.zhirong.financing.domain;

import app.zhirong.financing.LoanRepayment;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A repayment as it was recorded.
 *
 * @param cancelledBy who took a wrong entry back; absent while it counts
 */
public record RepaymentEntry(
        UUID id,
        LoanRepayment paid,
        String recordedBy,
        @Nullable String cancelledBy) {

    public boolean counts() {
        return cancelledBy == null;
    }
}
