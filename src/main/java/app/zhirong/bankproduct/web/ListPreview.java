package app.zhirong.bankproduct.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a workbook says before it is stored.
 *
 * @param columns of the sheet, in its order
 * @param rows those with remarks, and the first ones besides
 * @param unknownColumns titles of columns that are left out
 */
record ListPreview(
        int rowCount,
        int errorCount,
        int warningCount,
        List<PreviewColumn> columns,
        List<PreviewRow> rows,
        List<String> unknownColumns) {

    /**
     * A column of the sheet.
     *
     * @param key the API's name of the field; absent if it is left out
     */
    record PreviewColumn(
            String letters, String title, @Nullable String key) {}

    /** A row of the sheet, counted as the spreadsheet program does. */
    record PreviewRow(int row, List<String> cells, List<PreviewRemark> remarks) {}

    /**
     * What is wrong, or worth a look, at a cell.
     *
     * @param key of the column
     * @param fix what to do about it; empty if the message says it all
     */
    record PreviewRemark(String cell, String key, boolean error, String code, String message, String fix) {}
}
