package app.zhirong.ipasset.domain;

/** Where a dispute about a listed right stands; who may move it on is in {@code docs/domain/ownership.md}. */
public enum DisputeState {
    OPEN,
    UPHELD,
    REJECTED,
    WITHDRAWN
}
