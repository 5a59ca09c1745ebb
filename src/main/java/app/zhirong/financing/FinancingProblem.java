package app.zhirong.financing;

import app.zhirong.kernel.ProblemCode;

/** Refusals about financing cases and loans. */
public enum FinancingProblem implements ProblemCode {
    NOT_FOUND(Kind.NOT_FOUND, "financing-case.not-found"),
    NOT_CONTRACTED(Kind.CONFLICT, "financing-case.not-contracted");

    private final Kind kind;
    private final String code;

    FinancingProblem(Kind kind, String code) {
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
