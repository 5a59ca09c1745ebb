package app.zhirong.valuation;

import app.zhirong.kernel.ProblemCode;

/** Refusals about values. */
public enum ValuationProblem implements ProblemCode {
    NOT_FOUND(Kind.NOT_FOUND, "asset-value.not-found"),
    /** Args: the first day on which it no longer counts. */
    ALREADY_EXPIRED(Kind.RULE_BROKEN, "asset-value.already-expired"),
    KIND_OF_BANK(Kind.RULE_BROKEN, "asset-value.kind-of-bank"),
    REPORT_MISSING(Kind.RULE_BROKEN, "asset-value.report-missing");

    private final Kind kind;
    private final String code;

    ValuationProblem(Kind kind, String code) {
        this.kind = kind;
        this.code = code;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String code() {
        return code;
    }
}
