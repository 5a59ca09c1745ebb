package app.zhirong.calendar;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * One monthly publication of the loan prime rate (贷款市场报价利率).
 *
 * @param oneYear as a decimal fraction: 0.0345 is 3.45 %
 * @param overFiveYears likewise
 * @param standing how far the value can be relied on
 * @param source tag of {@code docs/domain/sources.md}
 */
public record LprPublication(
        LocalDate publishedOn, BigDecimal oneYear, BigDecimal overFiveYears, LprStanding standing, String source) {

    /** @throws IllegalArgumentException unless both rates are fractions between 0 and 1 */
    public LprPublication {
        if (!isFraction(oneYear) || !isFraction(overFiveYears)) {
            throw new IllegalArgumentException("not rates: " + oneYear + ", " + overFiveYears);
        }
    }

    public YearMonth month() {
        return YearMonth.from(publishedOn);
    }

    public BigDecimal rate(LprTenor tenor) {
        return switch (tenor) {
            case ONE_YEAR -> oneYear;
            case OVER_FIVE_YEARS -> overFiveYears;
        };
    }

    private static boolean isFraction(BigDecimal rate) {
        return rate.signum() > 0 && rate.compareTo(BigDecimal.ONE) < 0;
    }

    /** How far a value can be relied on, best first. */
    public enum LprStanding {
        SOURCED,
        /** Quoted, but by nobody who could be checked. */
        UNVERIFIED,
        /** Made up for the demo: 演示值待核实. */
        DEMO
    }
}
