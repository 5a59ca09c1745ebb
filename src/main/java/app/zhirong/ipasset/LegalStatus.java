package app.zhirong.ipasset;

/** Whether the right lives, as far as is known. */
public enum LegalStatus {
    VALID,
    LAPSED,
    INVALIDATED,
    UNKNOWN
}
