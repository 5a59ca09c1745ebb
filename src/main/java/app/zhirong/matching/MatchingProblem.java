package app.zhirong.matching;

import app.zhirong.kernel.ProblemCode;

/** Refusals about matches and consents. */
public enum MatchingProblem implements ProblemCode {
    TERM_OUT_OF_RANGE(Kind.RULE_BROKEN, "match.term-out-of-range"),
    CONSENT_NOT_FOUND(Kind.NOT_FOUND, "match-consent.not-found"),
    CONSENT_PERIOD(Kind.RULE_BROKEN, "match-consent.period"),
    CONSENT_BANK_UNKNOWN(Kind.RULE_BROKEN, "match-consent.bank-unknown"),
    CONSENT_ENDED(Kind.CONFLICT, "match-consent.ended");

    private final Kind kind;
    private final String code;

    MatchingProblem(Kind kind, String code) {
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
