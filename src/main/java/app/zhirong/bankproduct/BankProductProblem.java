package app.zhirong.bankproduct;

import app.zhirong.kernel.ProblemCode;

/** Refusals about products and lists. */
public enum BankProductProblem implements ProblemCode {
    NOT_FOUND(Kind.NOT_FOUND, "product.not-found"),
    NOT_ACTIVE(Kind.CONFLICT, "product.not-active"),
    CODE_TAKEN(Kind.CONFLICT, "product.code-taken"),
    PLEDGE_RATE(Kind.RULE_BROKEN, "product.pledge-rate"),
    NO_KIND(Kind.RULE_BROKEN, "product.no-kind"),
    NO_VALUE_KIND(Kind.RULE_BROKEN, "product.no-value-kind"),
    COUNT_OF_UNACCEPTED(Kind.RULE_BROKEN, "product.count-of-unaccepted"),
    AMOUNTS_ORDER(Kind.RULE_BROKEN, "product.amounts-order"),
    TERMS_ORDER(Kind.RULE_BROKEN, "product.terms-order"),
    SPREAD(Kind.RULE_BROKEN, "product.spread"),
    REGION_UNKNOWN(Kind.RULE_BROKEN, "product.region-unknown"),
    INDUSTRY_UNKNOWN(Kind.RULE_BROKEN, "product.industry-unknown"),
    OUT_OF_RANGE(Kind.RULE_BROKEN, "product.out-of-range"),
    PAPER_TWICE(Kind.RULE_BROKEN, "product.paper-twice"),
    LIST_NOT_FOUND(Kind.NOT_FOUND, "list.not-found"),
    ENTRY_NOT_FOUND(Kind.NOT_FOUND, "list.entry-not-found"),
    LIST_HAS_ERRORS(Kind.RULE_BROKEN, "list.has-errors"),
    LIST_FILE_MISSING(Kind.MALFORMED, "list.file-missing"),
    LIST_BANKS_UNKNOWN(Kind.RULE_BROKEN, "list.banks-unknown"),
    LIST_PERIOD(Kind.RULE_BROKEN, "list.period"),
    LIST_EXPIRED(Kind.RULE_BROKEN, "list.expired"),
    USCC_MALFORMED(Kind.RULE_BROKEN, "list.uscc-malformed"),
    USCC_CHECK(Kind.RULE_BROKEN, "list.uscc-check"),
    LIMIT_NOT_POSITIVE(Kind.RULE_BROKEN, "list.limit-not-positive");

    private final Kind kind;
    private final String code;

    BankProductProblem(Kind kind, String code) {
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
