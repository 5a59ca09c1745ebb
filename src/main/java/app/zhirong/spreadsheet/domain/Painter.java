package app.zhirong.spreadsheet.domain;

import app.zhirong.kernel.Money;
import app.zhirong.spreadsheet.CellType;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes single cells. Texts are written as text cells in text format: what begins with =, +, - or @ is no formula, also
 * after somebody edits the cell.
 */
final class Painter {

    static final String TEXT_FORMAT = "@";

    private static final String DATE_FORMAT = "yyyy-mm-dd";
    private static final String MONEY_FORMAT = "#,##0.00";
    private static final String INTEGER_FORMAT = "#,##0";
    private static final String HEAD_COLOUR = "E3ECEC";
    private static final String ERROR_COLOUR = "F8D7D4";
    private static final String WARNING_COLOUR = "FBEBC8";
    private static final String NOTE_COLOUR = "595959";

    /** Excel's own limits. */
    private static final int MAX_TEXT = 32_767;

    private static final int MAX_DIGITS = 15;

    private final Worksheet sheet;

    Painter(Worksheet sheet) {
        this.sheet = sheet;
    }

    static String format(CellType type) {
        return switch (type) {
            case TEXT -> TEXT_FORMAT;
            case DATE -> DATE_FORMAT;
            case MONEY -> MONEY_FORMAT;
            case INTEGER -> INTEGER_FORMAT;
        };
    }

    void head(int row, int column, String text) {
        sheet.value(row, column, text);
        sheet.style(row, column)
                .bold()
                .fillColor(HEAD_COLOUR)
                .wrapText(true)
                .verticalAlignment("center")
                .format(TEXT_FORMAT)
                .set();
    }

    void note(int row, int column, String text) {
        sheet.value(row, column, text);
        sheet.style(row, column)
                .italic()
                .fontColor(NOTE_COLOUR)
                .wrapText(true)
                .verticalAlignment("top")
                .format(TEXT_FORMAT)
                .set();
    }

    void text(int row, int column, String text) {
        if (!text.isEmpty()) {
            sheet.value(row, column, fitting(text));
        }
        sheet.style(row, column).format(TEXT_FORMAT).set();
    }

    void wrapped(int row, int column, String text) {
        sheet.value(row, column, fitting(text));
        sheet.style(row, column).format(TEXT_FORMAT).wrapText(true).set();
    }

    void marked(int row, int column, String text, boolean isError) {
        if (!text.isEmpty()) {
            sheet.value(row, column, fitting(text));
        }
        sheet.style(row, column)
                .format(TEXT_FORMAT)
                .fillColor(isError ? ERROR_COLOUR : WARNING_COLOUR)
                .borderStyle("thin")
                .set();
    }

    /** @throws IllegalArgumentException if the value isn't what the column holds */
    void typed(int row, int column, CellType type, @Nullable Object value) {
        if (type == CellType.TEXT && value instanceof String text) {
            text(row, column, text);
        } else if (type == CellType.DATE && value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format(DATE_FORMAT).set();
        } else if (type == CellType.MONEY && value instanceof Money money) {
            number(row, column, money.yuan(), MONEY_FORMAT);
        } else if (type == CellType.INTEGER && value instanceof Long number) {
            number(row, column, BigDecimal.valueOf(number), INTEGER_FORMAT);
        } else if (value != null) {
            throw new IllegalArgumentException(value.getClass() + " in a column of " + type);
        }
    }

    /** A number with more digits than Excel keeps stays whole as text. */
    private void number(int row, int column, BigDecimal number, String format) {
        if (number.precision() > MAX_DIGITS) {
            text(row, column, number.toPlainString());
        } else {
            sheet.value(row, column, number);
            sheet.style(row, column).format(format).set();
        }
    }

    private static String fitting(String text) {
        return text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT - 1) + "…";
    }
}
