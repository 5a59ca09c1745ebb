package app.zhirong.calendar;

import app.zhirong.kernel.ProblemCode;

/** Refusals about dates. */
public enum CalendarProblem implements ProblemCode {
    NO_DEADLINE(Kind.RULE_BROKEN, "calendar.no-deadline");

    private final Kind kind;
    private final String code;

    CalendarProblem(Kind kind, String code) {
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
