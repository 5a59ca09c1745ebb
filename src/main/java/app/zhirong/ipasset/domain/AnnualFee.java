package app.zhirong.ipasset.domain;

import app.zhirong.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * The fee that keeps a patent alive for one patent year. Unpaid when the grace ends, the patent is over from the due
 * date (实施细则 2023 art. 114), although the register may still look valid for months.
 *
 * @param patentYear the year it is for, counted from 1
 * @param full before any reduction, in yuan
 * @param dueDate the anniversary of filing on which that year begins, not moved by holidays
 * @param graceEndsOn last day on which it can be paid with surcharge
 */
public record AnnualFee(int patentYear, Money full, LocalDate dueDate, LocalDate graceEndsOn) {

    /** What is to be paid after the reduction that applies (费减备案). */
    public Money payable(FeeReduction reduction) {
        return new Money(full.yuan().multiply(reduction.share()).setScale(2, RoundingMode.HALF_UP));
    }

    /**
     * The surcharge (滞纳金) on top, taken on the full fee even if that is reduced; zero before the due date.
     *
     * @throws IllegalArgumentException after the grace: the patent is over, no payment revives it
     */
    public Money surchargeOn(LocalDate paidOn) {
        if (paidOn.isAfter(graceEndsOn)) {
            throw new IllegalArgumentException("grace ended on " + graceEndsOn);
        }
        return new Money(full.yuan().multiply(surchargeRate(paidOn)).setScale(2, RoundingMode.HALF_UP));
    }

    public State on(LocalDate day) {
        if (day.isAfter(graceEndsOn)) {
            return State.LAPSED;
        }
        return day.isAfter(dueDate) ? State.GRACE : State.PAYABLE;
    }

    private BigDecimal surchargeRate(LocalDate paidOn) {
        int month = 0;
        while (paidOn.isAfter(dueDate.plusMonths(month))) {
            month++;
        }
        return AnnualFeeTariff.surchargeRate(month);
    }

    /** Where an unpaid fee stands. */
    public enum State {
        PAYABLE,
        GRACE,
        LAPSED
    }
}
