package app.zhirong.calendar;

/** The two terms for which the loan prime rate is published. */
public enum LprTenor {
    ONE_YEAR,
    OVER_FIVE_YEARS
}
