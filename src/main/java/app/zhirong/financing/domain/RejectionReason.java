package app.zhirong.financing.domain;

/** Why a bank declines, as the enterprise is told it. */
public enum RejectionReason {
    OWNERSHIP,
    COLLATERAL_VALUE,
    REPAYMENT_ABILITY,
    CREDIT_RECORD,
    PURPOSE,
    PRODUCT_CONDITIONS,
    OTHER
}
