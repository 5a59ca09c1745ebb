package app.zhirong.financing.domain;

/** The checks that an officer makes before recommending (审查清单). */
public enum ReviewCheck {
    OWNERSHIP,
    LEGAL_STATUS,
    NO_PRIOR_PLEDGE,
    FEES_PAID,
    TERM_COVERS_DEBT,
    VALUE_BASIS,
    STANDING,
    SAME_DAY_UTILITY_MODEL
}
