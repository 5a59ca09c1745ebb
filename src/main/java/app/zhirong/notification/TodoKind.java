package app.zhirong.notification;

/** What kind of matter waits; the page knows its words and icon from it. */
public enum TodoKind {
    /** 融资申请. */
    FINANCING_CASE,
    /** 质押登记. */
    PLEDGE_REGISTRATION,
    /** 贴息申报. */
    SUBSIDY_CLAIM,
    /** 拟补助批次与公示. */
    SUBSIDY_BATCH,
    /** 公示异议. */
    SUBSIDY_OBJECTION,
    /** 企业核验. */
    ENTERPRISE_VERIFICATION,
    /** 权利争议. */
    ASSET_DISPUTE,
    /** 年费与续展. */
    ASSET_FEE
}
