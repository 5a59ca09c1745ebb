package app.zhirong.subsidy;

import app.zhirong.kernel.ProblemCode;

/** Refusals about policies, calls, claims, lists and papers. */
public enum SubsidyProblem implements ProblemCode {
    POLICY_NOT_FOUND(Kind.NOT_FOUND, "policy.not-found"),
    POLICY_REGION(Kind.RULE_BROKEN, "policy.not-for-region"),
    LOAN_FACTS(Kind.RULE_BROKEN, "policy.loan-facts"),
    CALL_NOT_FOUND(Kind.NOT_FOUND, "call.not-found"),
    CALL_DATES(Kind.RULE_BROKEN, "call.dates"),
    CALL_NOT_OPEN(Kind.RULE_BROKEN, "call.not-open"),
    CALL_REGION(Kind.RULE_BROKEN, "call.not-for-region"),
    CALL_LEVEL(Kind.RULE_BROKEN, "call.level"),
    NOTICE_DAYS(Kind.RULE_BROKEN, "call.notice-days"),
    LPR_MISSING(Kind.RULE_BROKEN, "subsidy.lpr-missing"),
    BUDGET_EXCEEDED(Kind.CONFLICT, "subsidy.budget-exceeded"),
    NOT_FOUND(Kind.NOT_FOUND, "claim.not-found"),
    LOAN_NOT_FOUND(Kind.RULE_BROKEN, "claim.loan-not-found"),
    ALREADY_CLAIMED(Kind.CONFLICT, "claim.already-claimed"),
    INELIGIBLE(Kind.RULE_BROKEN, "claim.ineligible"),
    NOTHING_TO_PAY(Kind.RULE_BROKEN, "claim.nothing-to-pay"),
    PAPER_MISSING(Kind.RULE_BROKEN, "claim.paper-missing"),
    PAPER_UNKNOWN(Kind.RULE_BROKEN, "claim.paper-unknown"),
    NOT_COMMITTED(Kind.RULE_BROKEN, "claim.not-committed"),
    CORRECTION_LATE(Kind.RULE_BROKEN, "claim.correction-late"),
    CORRECTION_DUE(Kind.RULE_BROKEN, "claim.correction-due"),
    IP_SHARE(Kind.RULE_BROKEN, "claim.ip-share"),
    NOT_CERTIFIED(Kind.RULE_BROKEN, "claim.not-certified"),
    CHECK_OPEN(Kind.RULE_BROKEN, "claim.check-open"),
    ABOVE_COMPUTED(Kind.RULE_BROKEN, "claim.above-computed"),
    AMOUNT_WAITS(Kind.CONFLICT, "claim.amount-waits"),
    NO_AMOUNT(Kind.CONFLICT, "claim.no-amount"),
    BATCH_NOT_FOUND(Kind.NOT_FOUND, "batch.not-found"),
    BATCH_NOT_DRAFT(Kind.CONFLICT, "batch.not-draft"),
    BATCH_EMPTY(Kind.RULE_BROKEN, "batch.empty"),
    BATCH_CLAIM(Kind.RULE_BROKEN, "batch.claim"),
    NOTICE_RUNS(Kind.CONFLICT, "notice.still-runs"),
    NOTHING_TO_APPROVE(Kind.CONFLICT, "notice.nothing-to-approve"),
    NOTICE_NOT_FOUND(Kind.NOT_FOUND, "notice.not-found"),
    NOTICE_OVER(Kind.CONFLICT, "notice.over"),
    PAYMENT_WAITS(Kind.CONFLICT, "payment.waits"),
    NO_PAYMENT(Kind.CONFLICT, "payment.none");

    private final Kind kind;
    private final String code;

    SubsidyProblem(Kind kind, String code) {
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
