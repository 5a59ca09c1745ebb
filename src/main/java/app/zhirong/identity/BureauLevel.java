package app.zhirong.identity;

/** The level of a bureau; a higher level sees the regions of those below it. */
public enum BureauLevel {
    COUNTY,
    CITY,
    PROVINCE
}
