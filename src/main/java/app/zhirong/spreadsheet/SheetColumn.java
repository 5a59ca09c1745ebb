package app.zhirong.spreadsheet;

import app.zhirong.kernel.KernelProblem;
import app.zhirong.kernel.Money;
import app.zhirong.kernel.ProblemCode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * One column of an import: how it is called in both languages, what it holds, and how its content becomes a value.
 *
 * @param key the API's name of the field
 * @param reader takes what {@link CellType} says, never null, to the column's value
 * @param notes what the template says about filling it in
 * @param sample how it is filled in, as text; empty if the sample leaves it empty
 */
public record SheetColumn<V>(
        String key,
        String zh,
        String en,
        CellType type,
        boolean isRequired,
        Function<Object, Parsed<V>> reader,
        Notes notes,
        String sample) {

    private static final int MAX_TEXT = 500;

    /** In Chinese and English; may be empty. */
    public record Notes(String zh, String en) {

        public String in(Locale language) {
            return isEnglish(language) ? en : zh;
        }
    }

    /** At most {@value #MAX_TEXT} characters. */
    public static SheetColumn<String> text(String key, String zh, String en) {
        return SheetColumn.<String>raw(key, zh, en, CellType.TEXT).upTo(MAX_TEXT);
    }

    public static SheetColumn<LocalDate> date(String key, String zh, String en) {
        return raw(key, zh, en, CellType.DATE);
    }

    public static SheetColumn<Money> money(String key, String zh, String en) {
        return raw(key, zh, en, CellType.MONEY);
    }

    public static SheetColumn<Long> integer(String key, String zh, String en) {
        return raw(key, zh, en, CellType.INTEGER);
    }

    /** May not be missing, neither the column nor a cell of it. */
    public SheetColumn<V> required() {
        return new SheetColumn<>(key, zh, en, type, true, reader, notes, sample);
    }

    public SheetColumn<V> note(String zhNote, String enNote) {
        return new SheetColumn<>(key, zh, en, type, isRequired, reader, new Notes(zhNote, enNote), sample);
    }

    public SheetColumn<V> sample(String filledIn) {
        return new SheetColumn<>(key, zh, en, type, isRequired, reader, notes, filledIn);
    }

    /** Reads on: a text becomes an identifier, a word becomes a constant. */
    public <W> SheetColumn<W> as(Function<? super V, Parsed<W>> next) {
        return new SheetColumn<>(
                key, zh, en, type, isRequired, raw -> reader.apply(raw).then(next), notes, sample);
    }

    /** Reads on, where an empty result means refusal. */
    public <W> SheetColumn<W> as(Function<? super V, Optional<W>> next, ProblemCode otherwise) {
        return as(value -> next.apply(value).map(Parsed::ok).orElseGet(() -> Parsed.refused(otherwise)));
    }

    /** Refuses longer texts. */
    public SheetColumn<V> upTo(int characters) {
        return as(value -> value.toString().length() > characters
                ? Parsed.refused(KernelProblem.TOO_LONG, characters)
                : Parsed.ok(value));
    }

    public String title(Locale language) {
        return isEnglish(language) ? en : zh;
    }

    static boolean isEnglish(Locale language) {
        return language.getLanguage().equals("en");
    }

    @SuppressWarnings("unchecked") // the type says what the reader is given
    private static <R> SheetColumn<R> raw(String key, String zh, String en, CellType type) {
        return new SheetColumn<>(key, zh, en, type, false, raw -> Parsed.ok((R) raw), new Notes("", ""), "");
    }
}
