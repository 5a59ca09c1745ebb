package app.zhirong.statistics.domain;

/** How long a stretch of the year is looked at. */
public enum Span {
    YEAR,
    QUARTER,
    MONTH
}
