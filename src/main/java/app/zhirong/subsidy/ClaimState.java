package app.zhirong.subsidy;

/** Where a subsidy claim stands; who may move it on is in {@code docs/domain/claim-lifecycle.md}. */
public enum ClaimState {
    DRAFT,
    SUBMITTED,
    UNDER_FIRST_REVIEW,
    RETURNED,
    RECOMMENDED,
    UNDER_SECOND_REVIEW,
    PROPOSED,
    ON_NOTICE,
    SUSPENDED,
    APPROVED,
    PAID,
    PAYMENT_RETURNED,
    ARCHIVED,
    REJECTED,
    WITHDRAWN,
    FORFEITED;

    /** Whether nothing can come of it any more. */
    public boolean isLost() {
        return this == REJECTED || this == WITHDRAWN || this == FORFEITED;
    }

    /** Whether the amount is granted: it counts against the caps of later claims. */
    public boolean isGranted() {
        return this == APPROVED || this == PAID || this == PAYMENT_RETURNED || this == ARCHIVED;
    }
}
