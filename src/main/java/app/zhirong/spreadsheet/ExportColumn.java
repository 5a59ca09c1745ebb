package app.zhirong.spreadsheet;

import app.zhirong.kernel.Money;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of an export.
 *
 * @param value what {@link CellType} says; absent leaves the cell empty
 * @param width in characters
 */
public record ExportColumn<T>(String zh, String en, CellType type, Function<T, @Nullable Object> value, int width) {

    public static <T> ExportColumn<T> text(String zh, String en, Function<T, @Nullable String> value) {
        return new ExportColumn<>(zh, en, CellType.TEXT, value::apply, 24);
    }

    public static <T> ExportColumn<T> date(String zh, String en, Function<T, @Nullable LocalDate> value) {
        return new ExportColumn<>(zh, en, CellType.DATE, value::apply, 13);
    }

    /** In yuan; added up on the last sheet. */
    public static <T> ExportColumn<T> money(String zh, String en, Function<T, @Nullable Money> value) {
        return new ExportColumn<>(zh, en, CellType.MONEY, value::apply, 20);
    }

    public static <T> ExportColumn<T> integer(String zh, String en, Function<T, @Nullable Long> value) {
        return new ExportColumn<>(zh, en, CellType.INTEGER, value::apply, 12);
    }

    public ExportColumn<T> width(int characters) {
        return new ExportColumn<>(zh, en, type, value, characters);
    }

    public String title(Locale language) {
        return SheetColumn.isEnglish(language) ? en : zh;
    }
}
