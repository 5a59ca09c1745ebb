package app.zhirong.identity;

import app.zhirong.kernel.ProblemCode;

/** Refusals about people and organisations. */
public enum IdentityProblem implements ProblemCode {
    BAD_CREDENTIALS(Kind.UNAUTHENTICATED, "session.bad-credentials"),
    LOCKED(Kind.UNAUTHENTICATED, "session.locked"),
    SAME_PERSON(Kind.RULE_BROKEN, "second-check.same-person"),
    NOTHING_PROPOSED(Kind.CONFLICT, "second-check.nothing-proposed"),
    ALREADY_PROPOSED(Kind.CONFLICT, "second-check.already-proposed"),
    NOT_VERIFIED(Kind.RULE_BROKEN, "organisation.not-verified");

    private final Kind kind;
    private final String code;

    IdentityProblem(Kind kind, String code) {
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
