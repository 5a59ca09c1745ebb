package app.zhirong.bankproduct.web;

import app.zhirong.bankproduct.domain.ListLine;
import app.zhirong.spreadsheet.CellRemark;
import app.zhirong.spreadsheet.RowResult;
import app.zhirong.spreadsheet.SheetContent;
import app.zhirong.spreadsheet.SheetTexts;
import java.util.ArrayList;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Shows what was read, remarks in words. */
@Component
class ListPreviews {

    private static final int FAULTLESS_ROWS_SHOWN = 100;
    private static final int ROWS_SHOWN = 500;

    private final SheetTexts texts;

    ListPreviews(SheetTexts texts) {
        this.texts = texts;
    }

    ListPreview of(SheetContent<ListLine> content, Locale language) {
        var remarks = content.remarks();
        long errors = remarks.stream().filter(CellRemark::isError).count();
        var rows = new ArrayList<ListPreview.PreviewRow>();
        int faultless = 0;
        for (var row : content.rows()) {
            boolean shown = !row.remarks().isEmpty() || faultless++ < FAULTLESS_ROWS_SHOWN;
            if (shown && rows.size() < ROWS_SHOWN) {
                rows.add(row(row, language));
            }
        }
        return new ListPreview(
                content.rows().size(),
                Math.toIntExact(errors),
                Math.toIntExact(remarks.size() - errors),
                content.header().stream()
                        .map(head -> new ListPreview.PreviewColumn(head.letters(), head.text(), head.key()))
                        .toList(),
                rows,
                content.unknownColumns());
    }

    private ListPreview.PreviewRow row(RowResult<ListLine> row, Locale language) {
        var remarks = row.remarks().stream()
                .map(remark -> new ListPreview.PreviewRemark(
                        remark.cell(),
                        remark.key(),
                        remark.isError(),
                        remark.code().code(),
                        texts.reason(remark, language),
                        texts.fix(remark, language)))
                .toList();
        return new ListPreview.PreviewRow(row.row(), row.cells(), remarks);
    }
}
