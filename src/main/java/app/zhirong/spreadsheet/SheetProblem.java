package app.zhirong.spreadsheet;

import app.zhirong.kernel.ProblemCode;

/** Why a workbook, or one cell of it, isn't taken. */
public enum SheetProblem implements ProblemCode {
    /** Not a workbook at all. */
    NOT_XLSX(Kind.UNSUPPORTED, "sheet.not-xlsx"),
    /** The format before 2007, or a workbook with a password: both must be saved anew. */
    OLD_OR_ENCRYPTED(Kind.UNSUPPORTED, "sheet.old-or-encrypted"),
    /** Args: the most megabytes allowed. */
    TOO_LARGE(Kind.TOO_LARGE, "sheet.too-large"),
    UNREADABLE(Kind.RULE_BROKEN, "sheet.unreadable"),
    /** Args: the most rows allowed. */
    TOO_MANY_ROWS(Kind.RULE_BROKEN, "sheet.too-many-rows"),
    NO_ROWS(Kind.RULE_BROKEN, "sheet.no-rows"),
    /** Args: the columns expected. */
    HEADER_NOT_FOUND(Kind.RULE_BROKEN, "sheet.header-not-found"),
    /** Args: the columns missing. */
    COLUMN_MISSING(Kind.RULE_BROKEN, "sheet.column-missing"),
    /** Args: the column, and the cells that both name it. */
    COLUMN_TWICE(Kind.RULE_BROKEN, "sheet.column-twice"),

    NOT_A_DATE(Kind.RULE_BROKEN, "cell.not-a-date"),
    NOT_AN_AMOUNT(Kind.RULE_BROKEN, "cell.not-an-amount"),
    TOO_FINE(Kind.RULE_BROKEN, "cell.finer-than-a-fen"),
    NOT_AN_INTEGER(Kind.RULE_BROKEN, "cell.not-an-integer"),
    FORMULA_ERROR(Kind.RULE_BROKEN, "cell.formula-error"),
    /** Excel keeps 15 digits of a number; a longer one was cut when it was typed. */
    DIGITS_LOST(Kind.RULE_BROKEN, "cell.digits-lost"),
    /** Args: the cell that has the same already. */
    DUPLICATE(Kind.RULE_BROKEN, "cell.duplicate");

    private final Kind kind;
    private final String code;

    SheetProblem(Kind kind, String code) {
        this.kind = kind;
        this.code = code;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String code() {
        return code;
    }
}
