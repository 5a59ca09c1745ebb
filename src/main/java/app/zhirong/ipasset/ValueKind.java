package app.zhirong.ipasset;

/** How a value of a right came about. What a bank says internally or agrees with the owner counts for that bank alone. */
public enum ValueKind {
    /** 评估报告: by an appraisal firm; counts only with its report attached. */
    EXTERNAL_APPRAISAL,
    /** 内部评估. */
    BANK_INTERNAL,
    /** 协商定价. */
    NEGOTIATED;

    /** Whether it is seen by, and counts for, one bank alone. */
    public boolean isOfOneBank() {
        return this != EXTERNAL_APPRAISAL;
    }
}
