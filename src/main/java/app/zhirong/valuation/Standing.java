package app.zhirong.valuation;

/** Whether a value was only declared by the enterprise (待核验) or checked by a bank. */
public enum Standing {
    DECLARED,
    VERIFIED
}
