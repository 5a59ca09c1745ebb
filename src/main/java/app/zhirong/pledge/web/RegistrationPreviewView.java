package app.zhirong.pledge.web;

import app.zhirong.kernel.Money;
import app.zhirong.pledge.domain.ImportedRegistration;
import app.zhirong.spreadsheet.CellRemark;
import app.zhirong.spreadsheet.SheetContent;
import app.zhirong.spreadsheet.SheetTexts;
import java.util.List;
import java.util.Locale;

/**
 * What an uploaded list would bring; nothing is stored.
 *
 * @param rows how many rows of data
 * @param wrongRows how many of them have an error; the list is taken only if there is none
 * @param securedAmount of the faultless rows together
 * @param remarks errors first, then warnings, each from top to bottom; the first 200
 * @param lines the first 50 faultless rows
 * @param unknownColumns columns that are left out
 */
record RegistrationPreviewView(
        int rows,
        int wrongRows,
        Money securedAmount,
        List<RegistrationRemarkView> remarks,
        List<ImportedRegistration> lines,
        List<String> unknownColumns) {

    private static final int MOST_REMARKS = 200;
    private static final int MOST_LINES = 50;

    static RegistrationPreviewView of(SheetContent<ImportedRegistration> content, SheetTexts texts, Locale locale) {
        var values = content.values();
        return new RegistrationPreviewView(
                content.rows().size(),
                content.rows().size() - values.size(),
                Money.sum(
                        values.stream().map(ImportedRegistration::securedAmount).toList()),
                content.remarks().stream()
                        .sorted((a, b) -> Boolean.compare(b.isError(), a.isError()))
                        .limit(MOST_REMARKS)
                        .map(remark -> RegistrationRemarkView.of(remark, texts, locale))
                        .toList(),
                values.stream().limit(MOST_LINES).toList(),
                content.unknownColumns());
    }

    /** What is wrong at one cell, and what to do about it. */
    record RegistrationRemarkView(
            String cell, int row, String column, boolean error, String code, String reason, String fix) {

        static RegistrationRemarkView of(CellRemark remark, SheetTexts texts, Locale locale) {
            return new RegistrationRemarkView(
                    remark.cell(),
                    remark.row(),
                    remark.key(),
                    remark.isError(),
                    remark.code().code(),
                    texts.reason(remark, locale),
                    texts.fix(remark, locale));
        }
    }
}
