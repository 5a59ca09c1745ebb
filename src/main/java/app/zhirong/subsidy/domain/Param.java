package app.zhirong.subsidy.domain;

import app.zhirong.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A named value of a step or a refusal, kept in a form that doesn't depend on a language.
 *
 * @param value decimal numbers plain, dates in ISO form, codes as they are; empty if absent
 */
public record Param(String name, Kind kind, String value) {

    static Param money(String name, Money amount) {
        return new Param(name, Kind.MONEY, amount.toString());
    }

    static Param rate(String name, BigDecimal rate) {
        return new Param(name, Kind.RATE, plain(rate));
    }

    static Param share(String name, BigDecimal share) {
        return new Param(name, Kind.SHARE, plain(share));
    }

    static Param number(String name, BigDecimal number) {
        return new Param(name, Kind.NUMBER, plain(number));
    }

    static Param number(String name, long number) {
        return new Param(name, Kind.NUMBER, Long.toString(number));
    }

    static Param date(String name, @Nullable LocalDate date) {
        return date == null ? new Param(name, Kind.ABSENT, "") : new Param(name, Kind.DATE, date.toString());
    }

    static Param month(String name, YearMonth month) {
        return new Param(name, Kind.MONTH, month.toString());
    }

    static Param code(String name, @Nullable Enum<?> code) {
        return code == null ? new Param(name, Kind.ABSENT, "") : new Param(name, Kind.CODE, code.name());
    }

    static Param text(String name, String text) {
        return new Param(name, Kind.TEXT, text);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** How a value is written for people. */
    public enum Kind {
        /** Yuan, two decimals. */
        MONEY,
        /** A yearly rate as a fraction, shown in percent with at least two decimals. */
        RATE,
        /** A part as a fraction, shown in percent. */
        SHARE,
        NUMBER,
        DATE,
        MONTH,
        /** Looked up in the texts by its name and value. */
        CODE,
        /** The same in every language. */
        TEXT,
        ABSENT
    }
}
