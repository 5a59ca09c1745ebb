package app.zhirong.subsidy.domain;

import app.zhirong.identity.Role;

/** Who acts on a claim: a role together with the place in the claim that the person's organisation has. */
public enum ClaimRole {
    /** 经办人 of the enterprise. */
    OPERATOR(Role.ENTERPRISE_OPERATOR),
    /** 授权签字人 of the enterprise. */
    SIGNATORY(Role.ENTERPRISE_SIGNATORY),
    /** 客户经理 of the bank that lent. */
    BANK_OFFICER(Role.BANK_OFFICER),
    /** 放款与登记 of the bank that lent. */
    BANK_OPERATIONS(Role.BANK_OPERATIONS),
    /** 审核员 of the first level (县级). */
    FIRST_REVIEWER(Role.BUREAU_REVIEWER),
    /** 审核员 of the second level (市级). */
    SECOND_REVIEWER(Role.BUREAU_REVIEWER),
    /** 分管领导 of the second level. */
    DECISION_MAKER(Role.BUREAU_DECISION_MAKER),
    /** 财务 of the second level. */
    FINANCE(Role.BUREAU_FINANCE),
    /** The platform, when something falls due or arrives. */
    PLATFORM(Role.PLATFORM_ADMIN);

    private final Role role;

    ClaimRole(Role role) {
        this.role = role;
    }

    /** What a person must hold to act so. */
    public Role role() {
        return role;
    }
}
