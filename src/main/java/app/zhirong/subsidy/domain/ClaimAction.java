package app.zhirong.subsidy.domain;

/** What somebody can do with a claim. */
public enum ClaimAction {
    EDIT,
    SUBMIT,
    WITHDRAW,
    /** The bank confirms the loan's facts. */
    CERTIFY,
    TAKE_UP,
    RETURN_FOR_CORRECTION,
    FORFEIT,
    RECOMMEND,
    REJECT,
    SEND_BACK,
    PROPOSE,
    CONFIRM_AMOUNT,
    DECLINE_AMOUNT,
    ADD_TO_BATCH,
    REMOVE_FROM_BATCH,
    PUBLISH,
    SUSPEND,
    DISMISS_OBJECTION,
    UPHOLD_OBJECTION,
    APPROVE,
    RECORD_PAYMENT,
    WITHDRAW_PAYMENT,
    CONFIRM_PAYMENT,
    RETURN_PAYMENT,
    ARCHIVE
}
