package app.zhirong.financing;

/** Where a financing case stands; who may move it on is in {@code docs/domain/financing-lifecycle.md}. */
public enum FinancingState {
    DRAFT,
    SUBMITTED,
    UNDER_REVIEW,
    RETURNED,
    RECOMMENDED,
    OFFERED,
    AGREED,
    CONTRACTED,
    SECURED,
    DISBURSED,
    SETTLED,
    CLOSED,
    WITHDRAWN,
    REJECTED,
    LAPSED;

    /** Whether the contracts are recorded and the case has not ended: the states in which a pledge may be handled. */
    public boolean isContractedOrLater() {
        return switch (this) {
            case CONTRACTED, SECURED, DISBURSED, SETTLED, CLOSED -> true;
            case DRAFT, SUBMITTED, UNDER_REVIEW, RETURNED, RECOMMENDED, OFFERED, AGREED, WITHDRAWN, REJECTED, LAPSED ->
                false;
        };
    }

    /** Whether nothing can happen any more. */
    public boolean isEnd() {
        return this == CLOSED || this == WITHDRAWN || this == REJECTED || this == LAPSED;
    }
}
