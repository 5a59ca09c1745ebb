package app.zhirong.platform.database;

import app.zhirong.kernel.Money;
import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads columns that are never null as what they are; a null in one is our bug and is said aloud. */
public final class Columns {

    private Columns() {}

    public static <T> T get(Readable row, String column, Class<T> type) {
        var value = row.get(column, type);
        if (value == null) {
            throw new IllegalStateException("column " + column + " is null");
        }
        return value;
    }

    public static String text(Readable row, String column) {
        return get(row, column, String.class);
    }

    public static UUID id(Readable row, String column) {
        return get(row, column, UUID.class);
    }

    public static int number(Readable row, String column) {
        return get(row, column, Integer.class);
    }

    public static long count(Readable row, String column) {
        return get(row, column, Long.class);
    }

    public static boolean flag(Readable row, String column) {
        return get(row, column, Boolean.class);
    }

    public static LocalDate date(Readable row, String column) {
        return get(row, column, LocalDate.class);
    }

    public static Instant time(Readable row, String column) {
        return get(row, column, Instant.class);
    }

    public static Money money(Readable row, String column) {
        return new Money(get(row, column, BigDecimal.class));
    }

    public static <E extends Enum<E>> E choice(Readable row, String column, Class<E> type) {
        return Enum.valueOf(type, text(row, column));
    }

    /** The amount of a column that may be empty. */
    public static @Nullable Money moneyIfAny(Readable row, String column) {
        var value = row.get(column, BigDecimal.class);
        return value == null ? null : new Money(value);
    }

    /** The choice of a column that may be empty. */
    public static <E extends Enum<E>> @Nullable E choiceIfAny(Readable row, String column, Class<E> type) {
        var value = row.get(column, String.class);
        return value == null ? null : Enum.valueOf(type, value);
    }
}
