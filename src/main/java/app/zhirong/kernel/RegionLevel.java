package app.zhirong.kernel;

/** The levels of administration that review, pay and report. */
public enum RegionLevel {
    COUNTY,
    CITY,
    PROVINCE
}
