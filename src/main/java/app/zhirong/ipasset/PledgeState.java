package app.zhirong.ipasset;

/** Whether the right can be pledged now: 可质押, 登记中, 已质押, 受限. */
public enum PledgeState {
    FREE,
    REGISTERING,
    PLEDGED,
    RESTRICTED
}
