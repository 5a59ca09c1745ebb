package app.zhirong.identity;

/** The kinds of party on the platform. */
public enum OrganisationKind {
    ENTERPRISE,
    BANK,
    BUREAU,
    GUARANTOR,
    INSURER,
    APPRAISER,
    ASSOCIATION,
    UNIVERSITY,
    PLATFORM
}
