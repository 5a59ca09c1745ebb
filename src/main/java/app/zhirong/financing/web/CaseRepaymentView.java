package app.zhirong.financing.web;

import app.zhirong.financing.domain.RepaymentEntry;
import app.zhirong.kernel.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was paid on a day.
 *
 * @param cancelledBy who took a wrong entry back; absent while it counts
 */
record CaseRepaymentView(
        UUID id,
        LocalDate paidOn,
        Money principal,
        Money interest,
        Money penaltyInterest,
        boolean overdue,
        String recordedBy,
        @Nullable String cancelledBy) {

    static CaseRepaymentView of(RepaymentEntry entry) {
        var paid = entry.paid();
        return new CaseRepaymentView(
                entry.id(),
                paid.paidOn(),
                paid.principal(),
                paid.interest(),
                paid.penaltyInterest(),
                paid.overdue(),
                entry.recordedBy(),
                entry.cancelledBy());
    }
}
