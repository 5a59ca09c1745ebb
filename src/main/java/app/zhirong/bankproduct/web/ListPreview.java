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
        List<Column> columns,
        List<Row> rows,
        List<String> unknownColumns) {

    /**
     * A column of the sheet.
     *
     * @param key the API's name of the field; absent if it is left out
     */
    record Column(String letters, String title, @Nullable String key) {}

    /** A row of the sheet, counted as the spreadsheet program does. */
    record Row(int row, List<String> cells, List<Remark> remarks) {}

    /**
     * What is wrong, or worth a look, at a cell.
     *
     * @param key of the column
     * @param fix what to do about it; empty if the message says it all
     */
    record Remark(String cell, String key, boolean error, String code, String message, String fix) {}
}
