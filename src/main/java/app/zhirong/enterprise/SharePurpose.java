package app.zhirong.enterprise;

/** Why another organisation may see an enterprise's profile. */
public enum SharePurpose {
    /** The enterprise has consented to be shown to a bank. */
    MATCH,
    FINANCING,
    SUBSIDY
}
