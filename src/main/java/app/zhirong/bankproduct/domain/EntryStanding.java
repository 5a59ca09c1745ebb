package app.zhirong.bankproduct.domain;

import java.time.LocalDate;

/** Where a line of a list stands on a day. */
public enum EntryStanding {
    /** It counts from a later day on. */
    UPCOMING,
    VALID,
    EXPIRED,
    /** A later import has a newer line. */
    REPLACED,
    REMOVED;

    /** @param stored the state of the row, which doesn't know the day */
    public static EntryStanding of(String stored, LocalDate validFrom, LocalDate validTo, LocalDate today) {
        if (stored.equals("REPLACED")) {
            return REPLACED;
        }
        if (stored.equals("REMOVED")) {
            return REMOVED;
        }
        if (today.isBefore(validFrom)) {
            return UPCOMING;
        }
        return today.isAfter(validTo) ? EXPIRED : VALID;
    }
}
