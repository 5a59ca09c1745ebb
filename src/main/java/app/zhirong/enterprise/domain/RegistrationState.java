package app.zhirong.enterprise.domain;

/** Where the verification of an enterprise stands; who may move it on is in {@code docs/domain/registration.md}. */
public enum RegistrationState {
    /** 待核验. */
    SUBMITTED,
    /** 待补正. */
    RETURNED,
    /** 已核验. */
    VERIFIED
}
