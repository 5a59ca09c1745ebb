package app.zhirong.ipasset;

/** Why another organisation may see a right. */
public enum SharePurpose {
    CO_OWNER,
    MATCH,
    FINANCING,
    PLEDGE
}
