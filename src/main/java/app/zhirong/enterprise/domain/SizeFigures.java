package app.zhirong.enterprise.domain;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The figures by which an enterprise's size is told; what isn't known is absent, not zero.
 *
 * @param staff headcount (X)
 * @param revenueWan of the year, in 万元 (Y)
 * @param assetsWan total, in 万元 (Z)
 */
public record SizeFigures(
        @Nullable Integer staff,
        @Nullable BigDecimal revenueWan,
        @Nullable BigDecimal assetsWan) {

    Optional<BigDecimal> figure(Indicator indicator) {
        return Optional.ofNullable(
                switch (indicator) {
                    case STAFF -> staff == null ? null : BigDecimal.valueOf(staff);
                    case REVENUE -> revenueWan;
                    case ASSETS -> assetsWan;
                });
    }

    /** What the standard looks at. */
    public enum Indicator {
        STAFF,
        REVENUE,
        ASSETS
    }
}
