package app.zhirong.enterprise;

/** The industries for which the size standard has thresholds of their own. */
public enum SizingIndustry {
    AGRICULTURE,
    MANUFACTURING,
    CONSTRUCTION,
    WHOLESALE,
    RETAIL,
    TRANSPORT,
    STORAGE,
    POST,
    ACCOMMODATION,
    CATERING,
    INFORMATION_TRANSMISSION,
    SOFTWARE,
    REAL_ESTATE_DEVELOPMENT,
    PROPERTY_MANAGEMENT,
    LEASING_AND_BUSINESS,
    OTHER
}
