package app.zhirong.spreadsheet;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A workbook as it was read; nothing is stored yet.
 *
 * @param header every column of the sheet, also those that the import doesn't know
 */
public record SheetContent<T>(List<Head> header, List<RowResult<T>> rows) {

    public SheetContent {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * A column as it stands in the sheet.
     *
     * @param letters where, for example AB
     * @param key absent if the import doesn't know the column and leaves it out
     */
    public record Head(
            String letters, String text, @Nullable String key) {}

    public boolean hasErrors() {
        return rows.stream().anyMatch(row -> row.value() == null);
    }

    /** Errors and warnings, from top to bottom. */
    public List<CellRemark> remarks() {
        return rows.stream().flatMap(row -> row.remarks().stream()).toList();
    }

    /** The rows that were taken. */
    public List<T> values() {
        return rows.stream().map(RowResult::value).filter(Objects::nonNull).toList();
    }

    /** The titles of columns that were left out. */
    public List<String> unknownColumns() {
        return header.stream()
                .filter(head -> head.key() == null)
                .map(Head::text)
                .toList();
    }
}
