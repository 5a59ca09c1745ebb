package app.zhirong.bankproduct.domain;

/** The two kinds of list, never mixed. */
public enum ListKind {
    /** 授信白名单, a bank's. */
    WHITELIST,
    /** 推荐名单, a bureau's. */
    RECOMMENDATION
}
