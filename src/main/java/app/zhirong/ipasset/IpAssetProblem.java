package app.zhirong.ipasset;

import app.zhirong.kernel.ProblemCode;

/** Refusals about rights. */
public enum IpAssetProblem implements ProblemCode {
    NOT_FOUND(Kind.NOT_FOUND, "ip-asset.not-found"),
    IN_OWN_LIST(Kind.CONFLICT, "ip-asset.in-own-list"),
    ALREADY_LISTED(Kind.CONFLICT, "ip-asset.already-listed"),
    NUMBER_MALFORMED(Kind.RULE_BROKEN, "ip-asset.number-malformed"),
    CHECK_DIGIT(Kind.RULE_BROKEN, "ip-asset.check-digit"),
    CHECK_DIGIT_MISSING(Kind.RULE_BROKEN, "ip-asset.check-digit-missing"),
    KIND_DIFFERS(Kind.RULE_BROKEN, "ip-asset.kind-differs"),
    YEAR_DIFFERS(Kind.RULE_BROKEN, "ip-asset.year-differs"),
    NICE_CLASS(Kind.RULE_BROKEN, "ip-asset.nice-class"),
    EXPIRED(Kind.RULE_BROKEN, "ip-asset.expired"),
    SHARES(Kind.RULE_BROKEN, "ip-asset.shares"),
    NOT_VALID(Kind.RULE_BROKEN, "ip-asset.not-valid"),
    DISPUTED(Kind.RULE_BROKEN, "ip-asset.disputed"),
    PLEDGED(Kind.CONFLICT, "ip-asset.pledged"),
    TAKEN(Kind.CONFLICT, "pledge.asset-taken"),
    NOT_LISTED(Kind.RULE_BROKEN, "ip-asset.not-listed"),
    NOT_AN_OWNER(Kind.RULE_BROKEN, "ip-asset.not-an-owner"),
    OWN_RECORD(Kind.RULE_BROKEN, "ip-asset.own-record"),
    DISPUTE_NOT_FOUND(Kind.NOT_FOUND, "dispute.not-found"),
    DISPUTE_OPEN_ALREADY(Kind.CONFLICT, "dispute.open-already"),
    DISPUTE_OTHER_OFFICE(Kind.FORBIDDEN, "dispute.other-office"),
    DISPUTE_PLEDGED(Kind.CONFLICT, "dispute.pledged");

    private final Kind kind;
    private final String code;

    IpAssetProblem(Kind kind, String code) {
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
