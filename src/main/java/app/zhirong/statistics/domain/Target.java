package app.zhirong.statistics.domain;

import app.zhirong.kernel.Money;
import org.jspecify.annotations.Nullable;

/** What a bureau wants to reach in a region in a year; absent where it has set nothing. */
public record Target(
        int region,
        int year,
        int version,
        @Nullable Money amount,
        @Nullable Long registrations,
        @Nullable Long enterprises,
        @Nullable Long firstTimeBorrowers,
        @Nullable Money subsidyPaid) {

    /** Nothing set yet; the version that a first setting names. */
    public static Target none(int region, int year) {
        return new Target(region, year, 0, null, null, null, null, null);
    }

    /** This target as the next version of the one before. */
    public Target after(Target before) {
        return new Target(
                region, year, before.version + 1, amount, registrations, enterprises, firstTimeBorrowers, subsidyPaid);
    }
}
