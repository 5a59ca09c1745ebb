package app.zhirong.spreadsheet.domain;

import app.zhirong.spreadsheet.CellType;
import app.zhirong.spreadsheet.SheetColumn;
import app.zhirong.spreadsheet.SheetSpec;
import java.io.IOException;
import java.util.Locale;
import org.dhatim.fastexcel.Worksheet;

/** The empty form of an import, and beside it how it is filled in. Blocking. */
public final class TemplateWriter {

    private static final int NOTE_ROW = 0;
    private static final int HEAD_ROW = 1;
    private static final double WIDTH = 24;

    private TemplateWriter() {}

    public static byte[] write(SheetSpec<?> spec, Locale language) {
        return WorkbookFile.of(workbook -> {
            var form = workbook.newWorksheet(spec.title(language));
            writeHead(form, spec, language);
            form.finish();
            var example = workbook.newWorksheet(WorkbookFile.in(language, "填写示例", "Example"));
            writeHead(example, spec, language);
            var painter = new Painter(example);
            for (int i = 0; i < spec.columns().size(); i++) {
                painter.text(HEAD_ROW + 1, i, spec.columns().get(i).sample());
            }
            example.finish();
        });
    }

    private static void writeHead(Worksheet sheet, SheetSpec<?> spec, Locale language) throws IOException {
        var painter = new Painter(sheet);
        var columns = spec.columns();
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            sheet.width(i, WIDTH);
            sheet.style(i).format(Painter.format(column.type())).set();
            painter.note(NOTE_ROW, i, note(column, language));
            painter.head(HEAD_ROW, i, column.title(language) + (column.isRequired() ? " *" : ""));
        }
        sheet.freezePane(0, HEAD_ROW + 1);
    }

    private static String note(SheetColumn<?> column, Locale language) {
        var required = column.isRequired()
                ? WorkbookFile.in(language, "必填。", "Required. ")
                : WorkbookFile.in(language, "选填。", "Optional. ");
        return (required + form(column.type(), language) + column.notes().in(language)).strip();
    }

    private static String form(CellType type, Locale language) {
        return switch (type) {
            case TEXT -> "";
            case DATE -> WorkbookFile.in(language, "日期，如 2026-11-23。", "A date such as 2026-11-23. ");
            case MONEY -> WorkbookFile.in(language, "金额，单位元，最多两位小数。", "An amount in yuan, two decimals at most. ");
            case INTEGER -> WorkbookFile.in(language, "整数。", "A whole number. ");
        };
    }
}
