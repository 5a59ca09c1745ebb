package app.zhirong.statistics.domain;

import app.zhirong.kernel.Money;
import java.time.LocalDate;
import java.util.UUID;

/** The budget of one call. */
public record CallBudget(
        UUID callId,
        String policyCode,
        String title,
        int region,
        int year,
        LocalDate windowFrom,
        LocalDate windowTo,
        Money total,
        Money reserved,
        Money committed,
        Money spent) {

    public Money available() {
        return total.minus(reserved).minus(committed).minus(spent);
    }
}
