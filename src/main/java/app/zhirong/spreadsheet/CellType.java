package app.zhirong.spreadsheet;

/** What a column holds. */
public enum CellType {
    TEXT,
    /** {@link java.time.LocalDate}; read from a date cell or from text such as 2026-11-23. */
    DATE,
    /** {@link app.zhirong.kernel.Money}; read with or without thousands separators. */
    MONEY,
    /** {@link Long}. */
    INTEGER
}
