package app.zhirong.financing;

import app.zhirong.kernel.ProblemCode;

/** Refusals about financing cases and loans. */
public enum FinancingProblem implements ProblemCode {
    NOT_FOUND(Kind.NOT_FOUND, "financing-case.not-found"),
    NOTHING_CORRECTED(Kind.RULE_BROKEN, "financing-case.nothing-corrected"),
    OFFER_EXPIRED(Kind.CONFLICT, "financing-case.offer-expired"),
    NOT_CONTRACTED(Kind.CONFLICT, "financing-case.not-contracted"),
    PRODUCT_NOT_OFFERED(Kind.RULE_BROKEN, "financing-case.product-not-offered"),
    AMOUNT_OUTSIDE_PRODUCT(Kind.RULE_BROKEN, "financing-case.amount-outside-product"),
    TERM_OUTSIDE_PRODUCT(Kind.RULE_BROKEN, "financing-case.term-outside-product"),
    NEGATIVE(Kind.RULE_BROKEN, "financing-case.negative"),
    COLLATERAL_MISSING(Kind.RULE_BROKEN, "financing-case.collateral-missing"),
    KIND_NOT_ACCEPTED(Kind.RULE_BROKEN, "financing-case.kind-not-accepted"),
    PAPER_MISSING(Kind.RULE_BROKEN, "financing-case.paper-missing"),
    CONSENT_MISSING(Kind.RULE_BROKEN, "financing-case.consent-missing"),
    FIELD_UNKNOWN(Kind.RULE_BROKEN, "financing-case.field-unknown"),
    CHECKS_OPEN(Kind.RULE_BROKEN, "financing-case.checks-open"),
    OWNERSHIP_UNVERIFIED(Kind.RULE_BROKEN, "financing-case.ownership-unverified"),
    NOT_COLLATERAL(Kind.RULE_BROKEN, "financing-case.not-collateral"),
    PLEDGE_RATE_ABOVE_PRODUCT(Kind.RULE_BROKEN, "financing-case.pledge-rate-above-product"),
    AMOUNT_ABOVE_COLLATERAL(Kind.RULE_BROKEN, "financing-case.amount-above-collateral"),
    RATE(Kind.RULE_BROKEN, "financing-case.rate"),
    SHARE(Kind.RULE_BROKEN, "financing-case.share"),
    REJECTION_PROPOSED(Kind.CONFLICT, "financing-case.rejection-proposed"),
    VALIDITY(Kind.RULE_BROKEN, "financing-case.validity"),
    CLAIM_ABOVE_LINE(Kind.RULE_BROKEN, "financing-case.claim-above-line"),
    DEBT_OUTLIVES_RIGHT(Kind.RULE_BROKEN, "financing-case.debt-outlives-right"),
    PLEDGE_LIVE(Kind.CONFLICT, "financing-case.pledge-live"),
    NO_COLLEAGUE(Kind.RULE_BROKEN, "financing-case.no-colleague"),
    AMOUNT_ABOVE_CLAIM(Kind.RULE_BROKEN, "loan.amount-above-claim"),
    AFTER_DEBT(Kind.RULE_BROKEN, "loan.after-debt"),
    ALREADY_ENTERED(Kind.CONFLICT, "loan.already-entered"),
    NOTHING_ENTERED(Kind.CONFLICT, "loan.nothing-entered"),
    MORE_THAN_OUTSTANDING(Kind.RULE_BROKEN, "loan.more-than-outstanding"),
    NOTHING_PAID(Kind.RULE_BROKEN, "loan.nothing-paid"),
    STILL_OUTSTANDING(Kind.RULE_BROKEN, "loan.still-outstanding"),
    LOAN_NOT_FOUND(Kind.NOT_FOUND, "loan.not-found"),
    REPAYMENT_NOT_FOUND(Kind.NOT_FOUND, "loan.repayment-not-found");

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
