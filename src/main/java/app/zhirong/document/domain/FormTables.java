package app.zhirong.document.domain;

import app.zhirong.document.FormBlock.Align;
import app.zhirong.document.FormBlock.Column;
import app.zhirong.document.FormBlock.DataTable;
import app.zhirong.document.FormBlock.Field;
import app.zhirong.document.FormBlock.FieldGroup;
import app.zhirong.document.FormBlock.StepTable;
import app.zhirong.document.FormBlock.TextBlock;
import app.zhirong.document.FormLanguage;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.PdfPTable;

/** Sets the blocks of a form that carry data. */
final class FormTables {

    private static final float[] LABEL_SHARE = {0.18f, 0.18f, 0.14f};

    private final FormText text;
    private final FormWords words;
    private final boolean chinese;

    FormTables(FormText text, FormLanguage language) {
        this.text = text;
        this.words = FormWords.in(language);
        this.chinese = language == FormLanguage.ZH;
    }

    PdfPTable fields(FieldGroup group) {
        float label = LABEL_SHARE[group.perRow() - 1];
        var widths = new float[group.perRow() * 2];
        for (int i = 0; i < widths.length; i += 2) {
            widths[i] = label;
            widths[i + 1] = 1f / group.perRow() - label;
        }
        var table = titled(group.title(), widths);
        for (var row : rowsOf(group)) {
            addRow(table, row, widths.length);
        }
        return table;
    }

    PdfPTable data(DataTable data) {
        var columns = data.columns();
        var widths = new float[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = columns.get(i).width();
        }
        var table = titled(data.title(), widths);
        columns.forEach(column ->
                table.addCell(Cells.shaded(text.bold(column.head(), FormText.TABLE), headAlignment(column.align()))));
        table.setHeaderRows(table.getHeaderRows() + 1);
        data.rows().forEach(row -> addRow(table, columns, row));
        if (data.total() != null) {
            addTotal(table, columns, data.total());
        }
        if (data.note() != null) {
            var note = Cells.open(text.grey(data.note(), FormText.SMALL), Element.ALIGN_LEFT);
            note.setColspan(widths.length);
            note.setPaddingTop(3);
            table.addCell(note);
        }
        return table;
    }

    PdfPTable steps(StepTable computation) {
        var columns = List.of(
                Column.centred(words.number, 7),
                Column.text(words.step, 20),
                Column.text(words.working, 37),
                Column.text(words.basis, 20),
                Column.number(words.result, 16));
        var steps = computation.steps();
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            rows.add(List.of(Integer.toString(i + 1), step.name(), step.working(), step.basis(), step.result()));
        }
        var outcome = rows.isEmpty() ? null : rows.removeLast();
        var table = data(new DataTable(computation.title(), columns, rows, outcome, null));
        table.setKeepTogether(true);
        return table;
    }

    PdfPTable paragraphs(TextBlock block) {
        var table = titled(block.title(), 1);
        for (var paragraph : block.paragraphs()) {
            var cell = Cells.open(text.plain(paragraph, FormText.BODY), Element.ALIGN_LEFT);
            cell.setIndent(chinese ? 2 * FormText.BODY : 0);
            cell.setLeading(0, 1.6f);
            cell.setPaddingBottom(chinese ? 2 : 5);
            table.addCell(cell);
        }
        return table;
    }

    private PdfPTable titled(String title, float... widths) {
        var table = Cells.table(widths);
        if (!title.isEmpty()) {
            table.addCell(Cells.heading(text.bold(title, FormText.HEADING), widths.length));
            table.setHeaderRows(1);
        }
        return table;
    }

    private static List<List<Field>> rowsOf(FieldGroup group) {
        var rows = new ArrayList<List<Field>>();
        List<Field> open = new ArrayList<>();
        for (var field : group.fields()) {
            if (!open.isEmpty() && (field.wide() || open.size() == group.perRow())) {
                rows.add(open);
                open = new ArrayList<>();
            }
            open.add(field);
            if (field.wide()) {
                rows.add(open);
                open = new ArrayList<>();
            }
        }
        if (!open.isEmpty()) {
            rows.add(open);
        }
        return rows;
    }

    private void addRow(PdfPTable table, List<Field> row, int cells) {
        int used = 0;
        for (var field : row) {
            boolean last = field == row.getLast();
            var value = Cells.value(text.plain(field.value(), FormText.TABLE));
            value.setColspan(last ? cells - used - 1 : 1);
            table.addCell(Cells.shaded(text.plain(field.label(), FormText.TABLE), Element.ALIGN_CENTER));
            table.addCell(value);
            used += 2;
        }
    }

    private void addRow(PdfPTable table, List<Column> columns, List<String> row) {
        for (int i = 0; i < row.size(); i++) {
            table.addCell(Cells.lined(
                    text.plain(row.get(i), FormText.TABLE),
                    alignment(columns.get(i).align())));
        }
    }

    private void addTotal(PdfPTable table, List<Column> columns, List<String> total) {
        for (int i = 0; i < total.size(); i++) {
            table.addCell(Cells.shaded(
                    text.bold(total.get(i), FormText.TABLE),
                    alignment(columns.get(i).align())));
        }
    }

    private static int headAlignment(Align align) {
        return align == Align.RIGHT ? Element.ALIGN_RIGHT : Element.ALIGN_CENTER;
    }

    private static int alignment(Align align) {
        return switch (align) {
            case LEFT -> Element.ALIGN_LEFT;
            case CENTRE -> Element.ALIGN_CENTER;
            case RIGHT -> Element.ALIGN_RIGHT;
        };
    }
}
