package app.zhirong.ipasset.domain;

/** What can be done about a dispute. */
public enum DisputeAction {
    UPHOLD,
    REJECT,
    WITHDRAW
}
