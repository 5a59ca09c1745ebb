package app.zhirong.identity;

import app.zhirong.kernel.ProblemCode;

/** Refusals about people and organisations. */
public enum IdentityProblem implements ProblemCode {
    BAD_CREDENTIALS(Kind.UNAUTHENTICATED, "session.bad-credentials"),
    LOCKED(Kind.UNAUTHENTICATED, "session.locked"),
    SAME_PERSON(Kind.RULE_BROKEN, "second-check.same-person"),
    NOTHING_PROPOSED(Kind.CONFLICT, "second-check.nothing-proposed"),
    ALREADY_PROPOSED(Kind.CONFLICT, "second-check.already-proposed"),
    NOT_VERIFIED(Kind.RULE_BROKEN, "organisation.not-verified"),
    ORGANISATION_NOT_FOUND(Kind.NOT_FOUND, "organisation.not-found"),
    ORGANISATION_KNOWN(Kind.RULE_BROKEN, "organisation.already-known"),
    HAS_USERS(Kind.RULE_BROKEN, "organisation.has-users"),
    USCC_MALFORMED(Kind.RULE_BROKEN, "organisation.uscc-malformed"),
    USCC_DOUBTFUL(Kind.RULE_BROKEN, "organisation.uscc-doubtful"),
    REGION_MALFORMED(Kind.RULE_BROKEN, "organisation.region-malformed"),
    HEAD_OFFICE(Kind.RULE_BROKEN, "organisation.head-office"),
    ONE_PLATFORM(Kind.RULE_BROKEN, "organisation.one-platform"),
    USER_NOT_FOUND(Kind.NOT_FOUND, "user.not-found"),
    USERNAME_TAKEN(Kind.RULE_BROKEN, "user.name-taken"),
    USERNAME_MALFORMED(Kind.RULE_BROKEN, "user.name-malformed"),
    PASSWORD_SHORT(Kind.RULE_BROKEN, "user.password-short"),
    PASSWORD_WRONG(Kind.RULE_BROKEN, "user.password-wrong"),
    ROLE_OF_OTHER_KIND(Kind.RULE_BROKEN, "user.role-of-other-kind"),
    ONESELF(Kind.CONFLICT, "user.oneself"),
    TOO_MANY_REGISTRATIONS(Kind.CONFLICT, "registration.too-many"),
    TOKEN_WRONG(Kind.RULE_BROKEN, "first-administrator.token-wrong");

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
