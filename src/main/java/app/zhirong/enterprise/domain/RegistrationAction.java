package app.zhirong.enterprise.domain;

/** What can be done about the verification of an enterprise. */
public enum RegistrationAction {
    VERIFY,
    RETURN,
    RESUBMIT
}
