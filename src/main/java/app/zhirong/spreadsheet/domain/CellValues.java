package app.zhirong.spreadsheet.domain;

import app.zhirong.kernel.HalfWidth;
import app.zhirong.kernel.Money;
import app.zhirong.spreadsheet.CellType;
import app.zhirong.spreadsheet.Parsed;
import app.zhirong.spreadsheet.SheetProblem;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what a cell holds as what its column asks for; what could mean two things is refused, not guessed. */
final class CellValues {

    /** Digits that Excel keeps of a number. */
    private static final int EXCEL_DIGITS = 15;

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);

    /** The first day after the 29 February 1900 that Excel believes in. */
    private static final int FIRST_SURE_DAY = 61;

    private static final Pattern DATE = Pattern.compile(
            "(\\d{4})(?:[-/.](\\d{1,2})[-/.](\\d{1,2})|年(\\d{1,2})月(\\d{1,2})日?|(\\d{2})(\\d{2}))(?:T?0?0:00(?::00(?:\\.0+)?)?)?");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(?:\\d+|\\d{1,3}(?:,\\d{3})+)(?:\\.\\d+)?");

    private final boolean countsFrom1904;

    CellValues(boolean countsFrom1904) {
        this.countsFrom1904 = countsFrom1904;
    }

    Parsed<Object> read(CellType type, RawCell cell) {
        if (cell.kind() == RawCell.Kind.ERROR) {
            return Parsed.refused(SheetProblem.FORMULA_ERROR);
        }
        return switch (type) {
            case TEXT -> text(cell);
            case DATE -> date(cell);
            case MONEY -> money(cell);
            case INTEGER -> integer(cell);
        };
    }

    /** The cell as a person sees it, so that it can be shown again. */
    String shown(CellType type, RawCell cell) {
        if (cell.kind() != RawCell.Kind.NUMBER) {
            return cell.text();
        }
        if (type == CellType.DATE && date(cell) instanceof Parsed.Value<Object> day) {
            return day.value().toString();
        }
        return number(cell).map(CellValues::plain).orElse(cell.text());
    }

    /** A code typed into a number cell is read as typed, unless it was too long for one. */
    private static Parsed<Object> text(RawCell cell) {
        if (cell.kind() == RawCell.Kind.TEXT) {
            return Parsed.ok(cell.text());
        }
        var number = number(cell);
        if (number.isPresent() && number.get().abs().compareTo(BigDecimal.TEN.pow(EXCEL_DIGITS)) >= 0) {
            return Parsed.refused(SheetProblem.DIGITS_LOST);
        }
        return Parsed.ok(number.map(CellValues::plain).orElse(cell.text()));
    }

    private Parsed<Object> date(RawCell cell) {
        var text = cell.kind() == RawCell.Kind.NUMBER
                ? number(cell).map(CellValues::plain).orElse("")
                : HalfWidth.compact(cell.text());
        var day = dateText(text);
        if (day.isEmpty() && cell.kind() == RawCell.Kind.NUMBER) {
            day = serial(text);
        }
        return day.<Parsed<Object>>map(Parsed::ok).orElseGet(() -> Parsed.refused(SheetProblem.NOT_A_DATE));
    }

    private static Optional<LocalDate> dateText(String text) {
        var found = DATE.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        int first = found.group(2) != null ? 2 : found.group(4) != null ? 4 : 6;
        try {
            var day = LocalDate.of(
                    Integer.parseInt(found.group(1)),
                    Integer.parseInt(found.group(first)),
                    Integer.parseInt(found.group(first + 1)));
            return isPlausible(day) ? Optional.of(day) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A day counted from the workbook's first; a time of day is cut off. */
    private Optional<LocalDate> serial(String text) {
        if (!NUMBER.matcher(text).matches()) {
            return Optional.empty();
        }
        var days = new BigDecimal(text).setScale(0, RoundingMode.FLOOR);
        if (days.compareTo(BigDecimal.valueOf(FIRST_SURE_DAY)) < 0 || days.precision() > 6) {
            return Optional.empty();
        }
        var day = (countsFrom1904 ? DAY_ZERO_1904 : DAY_ZERO).plusDays(days.intValueExact());
        return isPlausible(day) ? Optional.of(day) : Optional.empty();
    }

    private static boolean isPlausible(LocalDate day) {
        return day.getYear() >= 1900 && day.getYear() < 2200;
    }

    private static Parsed<Object> money(RawCell cell) {
        var amount = number(cell);
        if (amount.isEmpty()) {
            return Parsed.refused(SheetProblem.NOT_AN_AMOUNT);
        }
        if (amount.get().stripTrailingZeros().scale() > 2) {
            return Parsed.refused(SheetProblem.TOO_FINE);
        }
        return Parsed.ok(new Money(amount.get()));
    }

    private static Parsed<Object> integer(RawCell cell) {
        try {
            return number(cell)
                    .<Parsed<Object>>map(value -> Parsed.ok(value.longValueExact()))
                    .orElseGet(() -> Parsed.refused(SheetProblem.NOT_AN_INTEGER));
        } catch (ArithmeticException e) {
            return Parsed.refused(SheetProblem.NOT_AN_INTEGER);
        }
    }

    /**
     * A number cell is a binary fraction: what is past its fifteenth digit is noise. In texts the sign of yuan and the
     * word for it are understood, other units are not.
     */
    private static Optional<BigDecimal> number(RawCell cell) {
        if (cell.kind() == RawCell.Kind.NUMBER) {
            try {
                var number = new BigDecimal(cell.text());
                return Math.abs((long) number.scale()) > 400
                        ? Optional.empty()
                        : Optional.of(number.round(new MathContext(EXCEL_DIGITS, RoundingMode.HALF_EVEN)));
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }
        var text = HalfWidth.compact(cell.text()).replaceAll("^[¥￥]|元$", "");
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(",", ""))) : Optional.empty();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
