package app.zhirong.spreadsheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What an import expects: its columns, how a row becomes a record, and what must hold of a row and between rows.
 *
 * @param zh the sheet's name, 31 characters at most
 * @param unique columns that together may not occur twice; empty if rows may repeat
 */
public record SheetSpec<T>(
        String zh,
        String en,
        List<SheetColumn<?>> columns,
        Function<SheetRow, T> toRecord,
        List<Rule<T>> rules,
        List<SheetColumn<?>> unique) {

    public SheetSpec {
        columns = List.copyOf(columns);
        rules = List.copyOf(rules);
        unique = List.copyOf(unique);
        var keys = new HashSet<String>();
        for (var column : columns) {
            if (!keys.add(column.key())) {
                throw new IllegalArgumentException("two columns with the key " + column.key());
            }
        }
    }

    /** A rule over several cells of a row; empty when it holds, else a refusal put at the rule's column. */
    public record Rule<T>(SheetColumn<?> column, Function<T, Optional<Parsed.Refused<T>>> check) {}

    public static <T> SheetSpec<T> of(
            String zh, String en, List<SheetColumn<?>> columns, Function<SheetRow, T> toRecord) {
        return new SheetSpec<>(zh, en, columns, toRecord, List.of(), List.of());
    }

    public SheetSpec<T> uniqueBy(SheetColumn<?>... together) {
        return new SheetSpec<>(zh, en, columns, toRecord, rules, List.of(together));
    }

    public SheetSpec<T> rule(SheetColumn<?> column, Function<T, Optional<Parsed.Refused<T>>> check) {
        var more = new ArrayList<>(rules);
        more.add(new Rule<>(column, check));
        return new SheetSpec<>(zh, en, columns, toRecord, more, unique);
    }

    public String title(Locale language) {
        return SheetColumn.isEnglish(language) ? en : zh;
    }
}
