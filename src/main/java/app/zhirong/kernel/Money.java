package app.zhirong.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * An amount in yuan (元) with two decimals. Finer amounts are refused, so rounding happens, and is named, where an
 * amount is computed. Travels as a decimal string, for example {@code "5000000.00"}.
 */
public record Money(BigDecimal yuan) implements Comparable<Money> {

    private static final int MAX_DIGITS = 16;

    public static final Money ZERO = new Money(BigDecimal.ZERO);

    /** @throws ArithmeticException if the amount is finer than a fen (分) */
    public Money {
        yuan = yuan.setScale(2, RoundingMode.UNNECESSARY);
    }

    /**
     * @param text a decimal number of yuan, for example {@code "103500.00"}
     * @throws IllegalArgumentException if the text is no number, finer than a fen or longer than 16 digits before the point
     */
    @JsonCreator
    public static Money of(String text) {
        try {
            var yuan = new BigDecimal(text);
            if (yuan.precision() - yuan.scale() > MAX_DIGITS) {
                throw new ArithmeticException("too large");
            }
            return new Money(yuan);
        } catch (ArithmeticException | NumberFormatException e) {
            throw new IllegalArgumentException("not an amount in yuan: " + text, e);
        }
    }

    /** @param wan an amount in units of ten thousand yuan (万元) */
    public static Money ofWan(long wan) {
        return new Money(BigDecimal.valueOf(wan).movePointRight(4));
    }

    /** @param exact any precision; halves go up, as banks round a single amount */
    public static Money rounded(BigDecimal exact) {
        return new Money(exact.setScale(2, RoundingMode.HALF_UP));
    }

    public static Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(ZERO, Money::plus);
    }

    public Money plus(Money other) {
        return new Money(yuan.add(other.yuan));
    }

    public Money minus(Money other) {
        return new Money(yuan.subtract(other.yuan));
    }

    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public boolean isPositive() {
        return yuan.signum() > 0;
    }

    public boolean isNegative() {
        return yuan.signum() < 0;
    }

    public boolean isMoreThan(Money other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(Money other) {
        return yuan.compareTo(other.yuan);
    }

    /** The form in which it travels: a string, because a JSON number may lose digits on the way. */
    @JsonValue
    @Override
    public String toString() {
        return yuan.toPlainString();
    }
}
