package app.zhirong.statistics.web;

import app.zhirong.kernel.Money;
import app.zhirong.statistics.domain.Target;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a region is to reach in a year.
 *
 * @param version to name when it is changed; 0 while nothing is set
 */
record TargetView(
        int region,
        String regionName,
        int year,
        int version,
        @Nullable Money amount,
        @Nullable Long registrations,
        @Nullable Long enterprises,
        @Nullable Long firstTimeBorrowers,
        @Nullable Money subsidyPaid) {

    static TargetView of(Target target, Locale language) {
        return new TargetView(
                target.region(),
                RegionNames.of(target.region(), language),
                target.year(),
                target.version(),
                target.amount(),
                target.registrations(),
                target.enterprises(),
                target.firstTimeBorrowers(),
                target.subsidyPaid());
    }
}
