package app.zhirong.statistics.web;

import app.zhirong.statistics.domain.Ratio;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with what it is compared with.
 *
 * @param before of the same days of last year
 * @param growth against before, as a fraction; absent when that was nothing
 * @param completion of the target, as a fraction; absent without one
 */
record CountFigure(
        long value,
        long before,
        @Nullable BigDecimal growth,
        @Nullable Long target,
        @Nullable BigDecimal completion) {

    static CountFigure of(long value, long before, @Nullable Long target) {
        return new CountFigure(value, before, Ratio.growth(value, before), target, Ratio.of(value, target));
    }
}
