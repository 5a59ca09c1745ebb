package app.zhirong.statistics.web;

import app.zhirong.kernel.Money;
import app.zhirong.statistics.domain.Ratio;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An amount with what it is compared with.
 *
 * @param before of the same days of last year
 * @param growth against before, as a fraction; absent when that was nothing
 * @param completion of the target, as a fraction; absent without one
 */
record MoneyFigure(
        Money value,
        Money before,
        @Nullable BigDecimal growth,
        @Nullable Money target,
        @Nullable BigDecimal completion) {

    static MoneyFigure of(Money value, Money before, @Nullable Money target) {
        return new MoneyFigure(value, before, Ratio.growth(value, before), target, Ratio.of(value, target));
    }
}
