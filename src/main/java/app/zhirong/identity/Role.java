package app.zhirong.identity;

import java.util.Locale;

/** What a person may do for an organisation. One person may hold several. */
public enum Role {
    /** 经办人: prepares lists, applications and claims. */
    ENTERPRISE_OPERATOR,
    /** 授权签字人: consents, submits, accepts an offer. */
    ENTERPRISE_SIGNATORY,
    /** 客户经理. */
    BANK_OFFICER,
    /** 审批人. */
    BANK_APPROVER,
    /** 放款与登记. */
    BANK_OPERATIONS,
    /** 审核员. */
    BUREAU_REVIEWER,
    /** 分管领导. */
    BUREAU_DECISION_MAKER,
    /** 财务. */
    BUREAU_FINANCE,
    /** 平台管理员; sees no business content. */
    PLATFORM_ADMIN;

    /** The kind of organisation whose people can hold this role. */
    public OrganisationKind kind() {
        return OrganisationKind.valueOf(name().substring(0, name().indexOf('_')).toUpperCase(Locale.ROOT));
    }
}
