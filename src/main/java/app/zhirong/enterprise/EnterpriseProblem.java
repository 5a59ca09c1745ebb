package app.zhirong.enterprise;

import app.zhirong.kernel.ProblemCode;

/** Refusals about enterprises and their registration. */
public enum EnterpriseProblem implements ProblemCode {
    NOT_FOUND(Kind.NOT_FOUND, "enterprise.not-found"),
    INDUSTRY_UNKNOWN(Kind.RULE_BROKEN, "enterprise.industry-unknown"),
    TAG_TWICE(Kind.RULE_BROKEN, "enterprise.tag-twice"),
    REGISTRATION_NOT_FOUND(Kind.NOT_FOUND, "registration.not-found"),
    REGISTRATION_LATER(Kind.RULE_BROKEN, "registration.data-first"),
    OTHER_OFFICE(Kind.FORBIDDEN, "registration.other-office"),
    VERIFIED_ALREADY(Kind.CONFLICT, "registration.verified-already");

    private final Kind kind;
    private final String code;

    EnterpriseProblem(Kind kind, String code) {
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
