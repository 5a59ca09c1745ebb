package app.zhirong.subsidy.domain;

/** From which rate a subsidy is reckoned. */
public enum BaseRate {
    /** The one-year LPR published in the month before the loan contract was signed. */
    LPR_1Y_MONTH_BEFORE_CONTRACT,
    /** The one-year LPR in force on the day the loan contract was signed. */
    LPR_1Y_ON_CONTRACT_DAY,
    /** The one-year LPR published in December of the year the loan was repaid. */
    LPR_1Y_DECEMBER_OF_REPAYMENT_YEAR,
    /** The rate of the loan itself. */
    ACTUAL
}
