package app.zhirong.matching.domain;

import app.zhirong.kernel.Money;
import app.zhirong.matching.SubsidyForecast;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a loan costs a year once the subsidy is taken off.
 *
 * @param subsidyPerYear the forecast spread evenly over the term
 * @param netAnnualRate as a fraction, six decimals
 */
public record NetCost(Money yearlyInterest, Money subsidyPerYear, Money netPerYear, BigDecimal netAnnualRate) {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final int RATE_DECIMALS = 6;

    /** @param amount above zero */
    public static NetCost of(Money amount, BigDecimal annualRate, int termMonths, SubsidyForecast forecast) {
        var interest = Money.rounded(amount.yuan().multiply(annualRate));
        var exact = forecast.total().yuan().multiply(MONTHS);
        var term = BigDecimal.valueOf(termMonths);
        var perYear = new Money(exact.divide(term, 2, RoundingMode.HALF_UP));
        var subsidyRate = exact.divide(term.multiply(amount.yuan()), RATE_DECIMALS, RoundingMode.HALF_UP);
        return new NetCost(
                interest,
                perYear,
                interest.minus(perYear),
                annualRate.subtract(subsidyRate).setScale(RATE_DECIMALS, RoundingMode.HALF_UP));
    }
}
