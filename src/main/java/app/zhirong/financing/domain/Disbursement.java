package app.zhirong.financing.domain;

import app.zhirong.kernel.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment of the loan, entered by one person; it counts once another has confirmed it.
 *
 * @param id of the loan
 * @param confirmedBy absent while it waits
 */
public record Disbursement(
        UUID id,
        Money amount,
        LocalDate disbursedOn,
        String enteredBy,
        @Nullable String confirmedBy) {

    public boolean isConfirmed() {
        return confirmedBy != null;
    }
}
