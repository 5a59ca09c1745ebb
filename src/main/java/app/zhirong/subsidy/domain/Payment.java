package app.zhirong.subsidy.domain;

import app.zhirong.kernel.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A payment of a subsidy by the finance department, as the bureau's finance entered it. */
public record Payment(
        UUID id,
        UUID claimId,
        Money amount,
        String voucherNo,
        @Nullable UUID voucherFile,
        LocalDate paidOn,
        PaymentState state,
        String recordedBy,
        @Nullable String confirmedBy,
        @Nullable LocalDate returnedOn,
        @Nullable String returnReason) {

    /** Where a payment stands. */
    public enum PaymentState {
        RECORDED,
        WITHDRAWN,
        CONFIRMED,
        RETURNED
    }
}
