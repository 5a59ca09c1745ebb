package app.zhirong.enterprise;

/** The titles that products and policies ask for. */
public enum TagCode {
    /** 高新技术企业. */
    HIGH_TECH,
    /** 科技型中小企业. */
    TECH_SME,
    /** 创新型中小企业. */
    INNOVATIVE_SME,
    /** 专精特新中小企业. */
    SPECIALISED_SME,
    /** 专精特新“小巨人”企业. */
    LITTLE_GIANT,
    /** 知识产权优势企业. */
    IP_ADVANTAGE,
    /** 知识产权示范企业. */
    IP_DEMONSTRATION,
    /** 产业链链主企业. */
    CHAIN_LEADER,
    /** 上市后备企业. */
    LISTING_RESERVE
}
