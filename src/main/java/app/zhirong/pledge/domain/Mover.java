package app.zhirong.pledge.domain;

/** Who moves a registration: people of the two parties by their role, and the platform where time alone decides. */
public enum Mover {
    /** 经办人 of the pledgor. */
    ENTERPRISE_OPERATOR,
    /** 授权签字人 of the pledgor. */
    ENTERPRISE_SIGNATORY,
    /** 放款与登记 of the pledgee. */
    BANK_OPERATIONS,
    PLATFORM
}
