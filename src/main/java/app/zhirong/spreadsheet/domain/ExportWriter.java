package app.zhirong.spreadsheet.domain;

import app.zhirong.kernel.Money;
import app.zhirong.spreadsheet.CellType;
import app.zhirong.spreadsheet.SheetExport;
import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a list, on as many sheets as it needs, and seals it: the last sheet says how many rows there must be, so that
 * a reader notices one that is missing. Blocking; one for each export.
 */
public final class ExportWriter<T> {

    /** Below the 1,048,576 rows a sheet can have. */
    private static final int ROWS_PER_SHEET = 1_000_000;

    private static final int ROWS_IN_MEMORY = 1000;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final SheetExport<T> export;
    private final Locale language;
    private final int rowsPerSheet;
    private final Money[] totals;
    private long written;

    private ExportWriter(SheetExport<T> export, Locale language, int rowsPerSheet) {
        this.export = export;
        this.language = language;
        this.rowsPerSheet = rowsPerSheet;
        this.totals = new Money[export.columns().size()];
        Arrays.fill(totals, Money.ZERO);
    }

    /** @throws IllegalStateException if there are more or fewer rows than were counted */
    public static byte[] write(SheetExport<?> export, Locale language) {
        return write(export, language, ROWS_PER_SHEET);
    }

    static byte[] write(SheetExport<?> export, Locale language, int rowsPerSheet) {
        return new ExportWriter<>(export, language, rowsPerSheet).write();
    }

    private byte[] write() {
        return WorkbookFile.of(workbook -> {
            var rows = export.rows().iterator();
            do {
                writeSheet(workbook.newWorksheet(export.title()), rows);
            } while (rows.hasNext());
            if (written != export.expectedRows()) {
                throw new IllegalStateException(written + " rows written, " + export.expectedRows() + " counted");
            }
            seal(workbook);
        });
    }

    private void writeSheet(Worksheet sheet, Iterator<T> rows) throws IOException {
        var painter = new Painter(sheet);
        var columns = export.columns();
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(i, columns.get(i).width());
            painter.head(0, i, columns.get(i).title(language));
        }
        sheet.freezePane(0, 1);
        for (int row = 1; row <= rowsPerSheet && rows.hasNext(); row++) {
            writeRow(painter, row, rows.next());
            if (row % ROWS_IN_MEMORY == 0) {
                sheet.flush();
            }
        }
        sheet.finish();
    }

    private void writeRow(Painter painter, int row, T record) {
        var columns = export.columns();
        for (int i = 0; i < columns.size(); i++) {
            var value = columns.get(i).value().apply(record);
            painter.typed(row, i, columns.get(i).type(), value);
            if (value instanceof Money money) {
                totals[i] = totals[i].plus(money);
            }
        }
        written++;
    }

    private void seal(Workbook workbook) throws IOException {
        var sheet = workbook.newWorksheet(WorkbookFile.in(language, "导出信息", "About this export"));
        sheet.width(0, 24);
        sheet.width(1, 60);
        var painter = new Painter(sheet);
        int row = 0;
        painter.head(row, 0, WorkbookFile.in(language, "数据行数", "Rows of data"));
        painter.typed(row++, 1, CellType.INTEGER, written);
        for (int i = 0; i < totals.length; i++) {
            if (export.columns().get(i).type() == CellType.MONEY) {
                var title = export.columns().get(i).title(language);
                painter.head(row, 0, WorkbookFile.in(language, "合计：", "Total: ") + title);
                painter.typed(row++, 1, CellType.MONEY, totals[i]);
            }
        }
        painter.head(row, 0, WorkbookFile.in(language, "范围", "Scope"));
        painter.text(row++, 1, export.scope());
        painter.head(row, 0, WorkbookFile.in(language, "导出人", "Exported by"));
        painter.text(row++, 1, export.exportedBy());
        painter.head(row, 0, WorkbookFile.in(language, "导出时间", "Exported at"));
        painter.text(row, 1, TIME.format(export.exportedAt().atZone(BEIJING)));
        sheet.finish();
    }
}
