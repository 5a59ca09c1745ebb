package app.zhirong.pledge;

/** Where a pledge registration stands; who may move it on is in {@code docs/domain/pledge-lifecycle.md}. */
public enum PledgeRegistrationState {
    DRAFT,
    CONFIRMED,
    FILED,
    DEFECT,
    REGISTERED,
    CHANGING,
    EXTENDING,
    CANCELLING,
    CANCELLED,
    LAPSED,
    REVOKED,
    REFUSED,
    WITHDRAWN;

    /** Whether it burdens its rights, so that nobody else can pledge them. */
    public boolean isLive() {
        return switch (this) {
            case CONFIRMED, FILED, DEFECT, REGISTERED, CHANGING, EXTENDING, CANCELLING -> true;
            case DRAFT, CANCELLED, LAPSED, REVOKED, REFUSED, WITHDRAWN -> false;
        };
    }

    /** Whether nothing can happen any more. */
    public boolean isEnd() {
        return !isLive() && this != DRAFT;
    }
}
