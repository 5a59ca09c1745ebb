package app.zhirong.spreadsheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one row.
 *
 * @param row counted from 1, as the spreadsheet program shows it
 * @param value absent when a cell has an error
 * @param cells what was in the row, in the order of {@link SheetContent#header()}
 */
public record RowResult<T>(int row, @Nullable T value, List<CellRemark> remarks, List<String> cells) {

    public RowResult {
        remarks = List.copyOf(remarks);
        cells = List.copyOf(cells);
    }

    public List<CellRemark> errors() {
        return remarks.stream().filter(CellRemark::isError).toList();
    }
}
