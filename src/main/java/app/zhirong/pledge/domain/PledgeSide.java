package app.zhirong.pledge.domain;

/** The two parties of a pledge. */
public enum PledgeSide {
    /** 出质人. */
    PLEDGOR,
    /** 质权人. */
    PLEDGEE
}
