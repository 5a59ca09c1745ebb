package app.zhirong.pledge.domain;

/** What a person has looked at. */
public enum TickSource {
    /** 登记簿副本. */
    REGISTER_COPY,
    /** 证书. */
    CERTIFICATE,
    /** 缴费凭证. */
    FEE_RECEIPT,
    /** 质押合同. */
    CONTRACT,
    /** 共有人同意书. */
    CONSENT,
    /** 法院查询. */
    COURT_SEARCH,
    OTHER
}
