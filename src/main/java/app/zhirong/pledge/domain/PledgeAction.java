package app.zhirong.pledge.domain;

/** What can be done with a registration; the two-sided ones (confirm, agree) are complete with the second side. */
public enum PledgeAction {
    RUN_PRECHECK,
    TICK_GROUND,
    ISSUE_DECLARATION,
    CONFIRM,
    CONFIRM_LAST,
    WITHDRAW,
    EXPIRE,
    RECORD_FILING,
    RECORD_DEFECT,
    RECORD_CURE,
    RECORD_REGISTERED,
    RECORD_REFUSED,
    TAKE_BACK_RESULT,
    CONFIRM_REGISTERED,
    CONFIRM_REFUSED,
    RECORD_PUBLICATION,
    ISSUE_SETTLEMENT_PROOF,
    AGREE_CANCELLATION,
    RECORD_CANCELLATION,
    TAKE_BACK_CANCELLATION,
    CONFIRM_CANCELLATION,
    LAPSE
}
