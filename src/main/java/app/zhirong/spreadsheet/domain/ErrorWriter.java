package app.zhirong.spreadsheet.domain;

import app.zhirong.spreadsheet.CellRemark;
import app.zhirong.spreadsheet.RowResult;
import app.zhirong.spreadsheet.SheetContent;
import app.zhirong.spreadsheet.SheetContent.Head;
import app.zhirong.spreadsheet.SheetSpec;
import app.zhirong.spreadsheet.SheetTexts;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;

/**
 * Gives back what was uploaded, so that people can put it right in place: wrong cells are marked, and two more columns
 * say what is wrong and what to do. Those columns are left out when the file is uploaded again. Blocking.
 */
public final class ErrorWriter {

    private static final double WIDTH = 22;
    private static final double WIDE = 48;

    private final SheetTexts texts;
    private final Locale language;

    public ErrorWriter(SheetTexts texts, Locale language) {
        this.texts = texts;
        this.language = language;
    }

    public byte[] write(SheetSpec<?> spec, SheetContent<?> content) {
        return WorkbookFile.of(workbook -> {
            writeRows(workbook, spec, content);
            writeSummary(workbook, content);
        });
    }

    private void writeRows(Workbook workbook, SheetSpec<?> spec, SheetContent<?> content) throws IOException {
        var sheet = workbook.newWorksheet(spec.title(language));
        var painter = new Painter(sheet);
        var header = kept(content.header());
        for (int i = 0; i < header.size(); i++) {
            sheet.width(i, WIDTH);
            painter.head(0, i, header.get(i).text());
        }
        sheet.width(header.size(), WIDE);
        sheet.width(header.size() + 1, WIDE);
        painter.head(0, header.size(), reasonTitle());
        painter.head(0, header.size() + 1, fixTitle());
        sheet.freezePane(0, 1);
        int line = 1;
        for (var row : content.rows()) {
            for (int i = 0; i < header.size(); i++) {
                writeCell(painter, line, i, row, header.get(i), content.header());
            }
            if (!row.remarks().isEmpty()) {
                painter.wrapped(line, header.size(), told(row, header, texts::reason));
                painter.wrapped(line, header.size() + 1, told(row, header, texts::fix));
            }
            line++;
        }
        sheet.setAutoFilter(0, 0, line - 1, header.size() + 1);
        sheet.finish();
    }

    private static void writeCell(
            Painter painter, int line, int column, RowResult<?> row, Head head, List<Head> uploaded) {
        var text = row.cells().get(uploaded.indexOf(head));
        var remarks = row.remarks().stream()
                .filter(remark -> head.letters().equals(remark.cell().replaceAll("\\d", "")))
                .toList();
        if (remarks.isEmpty()) {
            painter.text(line, column, text);
        } else {
            painter.marked(line, column, text, remarks.stream().anyMatch(CellRemark::isError));
        }
    }

    /** All remarks of a row, each with its column's title. */
    private String told(RowResult<?> row, List<Head> header, BiFunction<CellRemark, Locale, String> words) {
        Function<CellRemark, String> title = remark -> header.stream()
                .filter(head -> remark.key().equals(head.key()))
                .map(Head::text)
                .findFirst()
                .orElse(remark.key());
        return row.remarks().stream()
                .filter(remark -> !words.apply(remark, language).isEmpty())
                .map(remark ->
                        title.apply(remark) + WorkbookFile.in(language, "：", ": ") + words.apply(remark, language))
                .collect(Collectors.joining(WorkbookFile.in(language, "；", "; ")));
    }

    private void writeSummary(Workbook workbook, SheetContent<?> content) throws IOException {
        var sheet = workbook.newWorksheet(WorkbookFile.in(language, "问题清单", "Problems"));
        var painter = new Painter(sheet);
        var titles = List.of(
                WorkbookFile.in(language, "原文件单元格", "Cell in your file"),
                WorkbookFile.in(language, "类别", "Kind"),
                reasonTitle(),
                fixTitle());
        for (int i = 0; i < titles.size(); i++) {
            sheet.width(i, i < 2 ? WIDTH : WIDE);
            painter.head(0, i, titles.get(i));
        }
        int line = 1;
        for (var remark : content.remarks()) {
            painter.text(line, 0, remark.cell());
            painter.text(line, 1, kind(remark));
            painter.wrapped(line, 2, texts.reason(remark, language));
            painter.wrapped(line, 3, texts.fix(remark, language));
            line++;
        }
        sheet.finish();
    }

    /** Without the columns that an earlier error workbook added. */
    private static List<Head> kept(List<Head> header) {
        var ours = List.of("错误原因", "What is wrong", "修改建议", "How to put it right");
        return header.stream().filter(head -> !ours.contains(head.text())).toList();
    }

    private String kind(CellRemark remark) {
        return remark.isError() ? WorkbookFile.in(language, "错误", "Error") : WorkbookFile.in(language, "提醒", "Warning");
    }

    private String reasonTitle() {
        return WorkbookFile.in(language, "错误原因", "What is wrong");
    }

    private String fixTitle() {
        return WorkbookFile.in(language, "修改建议", "How to put it right");
    }
}
