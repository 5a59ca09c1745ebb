package app.zhirong.statistics.domain;

import app.zhirong.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Fractions with four decimals; absent where there is nothing to compare with. */
public final class Ratio {

    private static final int DECIMALS = 4;

    private Ratio() {}

    /** How much of the whole is reached. */
    public static @Nullable BigDecimal of(Money part, @Nullable Money whole) {
        return of(part.yuan(), whole == null ? null : whole.yuan());
    }

    /** How much of the whole is reached. */
    public static @Nullable BigDecimal of(long part, @Nullable Long whole) {
        return of(BigDecimal.valueOf(part), whole == null ? null : BigDecimal.valueOf(whole));
    }

    /** Growth against the year before (同比). */
    public static @Nullable BigDecimal growth(Money now, Money before) {
        return of(now.minus(before).yuan(), before.yuan());
    }

    /** Growth against the year before (同比). */
    public static @Nullable BigDecimal growth(long now, long before) {
        return of(BigDecimal.valueOf(now - before), BigDecimal.valueOf(before));
    }

    private static @Nullable BigDecimal of(BigDecimal part, @Nullable BigDecimal whole) {
        return whole == null || whole.signum() <= 0 ? null : part.divide(whole, DECIMALS, RoundingMode.HALF_UP);
    }
}
