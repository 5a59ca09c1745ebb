package app.zhirong.financing.web;

import app.zhirong.financing.domain.Disbursement;
import app.zhirong.kernel.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A disbursement; counts once a second person has confirmed it.
 *
 * @param confirmedBy absent while it waits
 */
record CaseDisbursementView(
        UUID loanId,
        Money amount,
        LocalDate disbursedOn,
        String enteredBy,
        @Nullable String confirmedBy) {

    static @Nullable CaseDisbursementView of(@Nullable Disbursement entry) {
        return entry == null
                ? null
                : new CaseDisbursementView(
                        entry.id(), entry.amount(), entry.disbursedOn(), entry.enteredBy(), entry.confirmedBy());
    }
}
