package app.zhirong.ipasset;

/** Whether a bank or a bureau has seen the certificate or register copy (权属核验); unverified ones cannot be pledged. */
public enum Ownership {
    UNVERIFIED,
    VERIFIED,
    DISPUTED
}
