package app.zhirong.pledge;

import app.zhirong.kernel.ProblemCode;

/** Refusals about pledge registrations; a lost race for a right is {@code pledge.asset-taken} of module ipasset. */
public enum PledgeProblem implements ProblemCode {
    NOT_FOUND(Kind.NOT_FOUND, "pledge.not-found"),
    ALREADY_OPEN(Kind.CONFLICT, "pledge.already-open"),
    NO_RIGHTS_OF_TYPE(Kind.RULE_BROKEN, "pledge.no-rights-of-type"),
    ABOVE_CONTRACT(Kind.RULE_BROKEN, "pledge.above-contract"),
    GROUND_OF_OTHER_TYPE(Kind.RULE_BROKEN, "pledge.ground-of-other-type"),
    GROUND_DECIDED(Kind.RULE_BROKEN, "pledge.ground-decided"),
    NOT_WAIVABLE(Kind.RULE_BROKEN, "pledge.not-waivable"),
    NOTHING_TO_WAIVE(Kind.RULE_BROKEN, "pledge.nothing-to-waive"),
    PRECHECK_OPEN(Kind.RULE_BROKEN, "pledge.precheck-open"),
    DECLARATIONS_DIFFER(Kind.RULE_BROKEN, "pledge.declarations-differ"),
    ALREADY_CONFIRMED(Kind.CONFLICT, "pledge.already-confirmed"),
    NUMBER_USED(Kind.CONFLICT, "pledge.number-used"),
    PERIOD_ONLY_OF_TRADEMARKS(Kind.RULE_BROKEN, "pledge.period-only-of-trademarks"),
    NOT_CURED(Kind.RULE_BROKEN, "pledge.not-cured"),
    ALREADY_PUBLISHED(Kind.CONFLICT, "pledge.already-published"),
    NOT_SETTLED(Kind.CONFLICT, "pledge.not-settled"),
    NOT_AGREED(Kind.CONFLICT, "pledge.not-agreed"),
    IMPORT_HAS_ERRORS(Kind.RULE_BROKEN, "pledge-import.has-errors"),
    IMPORT_REGION(Kind.RULE_BROKEN, "pledge-import.region"),
    IMPORT_KIND(Kind.RULE_BROKEN, "pledge-import.kind"),
    IMPORT_NUMBER(Kind.RULE_BROKEN, "pledge-import.asset-number"),
    IMPORT_YES_NO(Kind.RULE_BROKEN, "pledge-import.yes-no"),
    IMPORT_AMOUNT(Kind.RULE_BROKEN, "pledge-import.amount"),
    IMPORT_USCC(Kind.RULE_BROKEN, "pledge-import.uscc"),
    IMPORT_USCC_CHECK(Kind.RULE_BROKEN, "pledge-import.uscc-check"),
    IMPORT_KNOWN(Kind.RULE_BROKEN, "pledge-import.known");

    private final Kind kind;
    private final String code;

    PledgeProblem(Kind kind, String code) {
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
