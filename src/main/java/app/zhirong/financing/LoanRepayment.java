package app.zhirong.financing;

import app.zhirong.kernel.Money;
import java.time.LocalDate;

/**
 * What was paid on a day.
 *
 * @param penaltyInterest 罚息, never part of the interest
 * @param overdue whether it was paid after it was due
 */
public record LoanRepayment(
        LocalDate paidOn, Money principal, Money interest, Money penaltyInterest, boolean overdue) {}
