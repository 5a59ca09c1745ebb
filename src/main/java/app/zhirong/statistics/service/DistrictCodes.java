package app.zhirong.statistics.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.statistics.domain.Districts;
import app.zhirong.statistics.domain.RowFilter;
import org.jspecify.annotations.Nullable;

/** The region codes that a filter means. */
final class DistrictCodes {

    private DistrictCodes() {}

    /** An int4multirange literal; absent when no district was chosen. A code that is no region finds nothing. */
    static @Nullable String of(RowFilter filter, CurrentUser by) {
        var district = filter.district();
        return district == null
                ? null
                : Districts.of(by.organisation().region()).codesOf(district);
    }
}
