package app.zhirong.financing.domain;

/** What can be done with a financing case; the page shows exactly those that are possible now. */
public enum CaseAction {
    EDIT,
    DISCARD,
    SUBMIT,
    WITHDRAW,
    TAKE_UP,
    REVIEW,
    VERIFY_OWNERSHIP,
    DELEGATE,
    RETURN_FOR_CORRECTION,
    RECOMMEND,
    PROPOSE_REJECTION,
    APPROVE,
    SEND_BACK,
    REJECT,
    AGREE,
    DECLINE,
    RECORD_CONTRACTS,
    CALL_OFF,
    ENTER_DISBURSEMENT,
    CONFIRM_DISBURSEMENT,
    DISCARD_DISBURSEMENT,
    RECORD_REPAYMENT,
    CANCEL_REPAYMENT,
    SETTLE,
    SECURE,
    RELEASE,
    LAPSE;

    /** The name under which all parties read it: whether lending or rejection was proposed is the bank's own affair. */
    public String publicName() {
        return this == PROPOSE_REJECTION ? RECOMMEND.name() : name();
    }
}
