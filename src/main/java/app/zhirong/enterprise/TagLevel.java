package app.zhirong.enterprise;

/** The level of the authority that gave a title. */
public enum TagLevel {
    NATIONAL,
    PROVINCE,
    CITY,
    COUNTY
}
