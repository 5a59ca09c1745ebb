package app.zhirong.spreadsheet;

import java.time.Instant;
import java.util.List;

/**
 * A list to be handed out.
 *
 * @param title the sheet's name in the reader's language, 31 characters at most
 * @param scope the filter that was used, as a sentence, for example 范围：2026 年，运河区
 * @param exportedBy organisation and person
 * @param expectedRows how many rows the list had when it was counted; an export that writes another number fails
 */
public record SheetExport<T>(
        String title,
        List<ExportColumn<T>> columns,
        Iterable<T> rows,
        long expectedRows,
        String scope,
        String exportedBy,
        Instant exportedAt) {

    public SheetExport {
        columns = List.copyOf(columns);
    }
}
