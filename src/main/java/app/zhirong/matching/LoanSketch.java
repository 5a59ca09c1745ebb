package app.zhirong.matching;

import app.zhirong.kernel.Money;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * A loan that might be taken, repaid in one sum at its end.
 *
 * @param key by which the answer names it
 * @param annualRate as a fraction
 */
public record LoanSketch(UUID key, Money amount, BigDecimal annualRate, int termMonths) {}
