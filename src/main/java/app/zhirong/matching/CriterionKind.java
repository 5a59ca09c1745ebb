package app.zhirong.matching;

/** The conditions that a product can have, in the order in which they are told. */
public enum CriterionKind {
    /** 质物类型. */
    RIGHT_KIND,
    /** 有效件数 of a kind. */
    RIGHT_COUNT,
    /** 剩余期限 of the shortest-lived patent. */
    REMAINING_TERM,
    /** 评估价值 of all rights together. */
    APPRAISED_VALUE,
    /** 质物可贷额: what the rights carry must reach the smallest loan. */
    LOANABLE_AMOUNT,
    /** 需求金额. */
    AMOUNT_ASKED,
    /** 需求期限. */
    TERM_ASKED,
    /** 企业规模. */
    ENTERPRISE_SIZE,
    /** 注册地区. */
    REGION,
    /** 行业. */
    INDUSTRY,
    /** 企业标签. */
    TAG,
    /** 经营年限. */
    AGE
}
