package app.zhirong.demo.service;

import app.zhirong.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** The loan of one case of the demonstration: interest every quarter, the principal after 365 days. */
final class DemoLoan {

    private static final BigDecimal DAYS_OF_YEAR = BigDecimal.valueOf(365);
    private static final int TERM_DAYS = 365;
    private static final int QUARTER_DAYS = 91;
    private static final int AFTER_CONTRACT = 7;

    private final DemoCase financed;
    private final LocalDate disbursedOn;
    private LocalDate interestUntil;

    DemoLoan(DemoCase financed) {
        this.financed = financed;
        this.disbursedOn = financed.terms().contractDate().plusDays(AFTER_CONTRACT);
        this.interestUntil = disbursedOn;
    }

    LocalDate settledOn() {
        return disbursedOn.plusDays(TERM_DAYS);
    }

    /** One person enters it, another confirms. */
    void disburse() {
        var cast = financed.cast();
        financed.on(AFTER_CONTRACT);
        var body = Map.of("amount", financed.terms().amount().toString(), "disbursedOn", disbursedOn.toString());
        financed.act(cast.operations(), "enter-disbursement", body);
        financed.act(cast.second(), "confirm-disbursement", Map.of());
    }

    /** The quarters that end by the day, but for the last. */
    void payInterest(LocalDate by) {
        for (int quarter = 1; quarter <= 3; quarter++) {
            var paidOn = disbursedOn.plusDays((long) quarter * QUARTER_DAYS);
            if (!paidOn.isAfter(by)) {
                repay(paidOn, Money.ZERO);
            }
        }
    }

    /** The principal with the rest of the interest. */
    void settle() {
        repay(settledOn(), financed.terms().amount());
        financed.act(
                financed.cast().operations(),
                "settle",
                Map.of("settledOn", settledOn().toString()));
    }

    private void repay(LocalDate paidOn, Money principal) {
        financed.on((int) ChronoUnit.DAYS.between(financed.terms().contractDate(), paidOn));
        Map<String, Object> repayment = Map.of(
                "paidOn", paidOn.toString(),
                "principal", principal.toString(),
                "interest", interest(paidOn).toString(),
                "overdue", false);
        financed.act(financed.cast().operations(), "repayments", repayment);
        interestUntil = paidOn;
    }

    private Money interest(LocalDate until) {
        var days = BigDecimal.valueOf(ChronoUnit.DAYS.between(interestUntil, until));
        return new Money(financed.terms()
                .amount()
                .yuan()
                .multiply(DemoCase.RATE)
                .multiply(days)
                .divide(DAYS_OF_YEAR, 2, RoundingMode.HALF_UP));
    }
}
