package app.zhirong.statistics;

import app.zhirong.kernel.ProblemCode;

/** Refusals about figures and targets. */
public enum StatisticsProblem implements ProblemCode {
    YEAR(Kind.RULE_BROKEN, "statistics.year"),
    NOT_YOUR_REGION(Kind.NOT_FOUND, "statistics.not-your-region");

    private final Kind kind;
    private final String code;

    StatisticsProblem(Kind kind, String code) {
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
