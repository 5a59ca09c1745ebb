package app.zhirong.statistics.service;

import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.statistics.StatisticsProblem;
import app.zhirong.statistics.domain.ReportPeriod;
import app.zhirong.statistics.domain.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which years can be asked about. */
@Component
class Years {

    private static final int FIRST = 2000;

    private final BusinessClock clock;

    Years(BusinessClock clock) {
        this.clock = clock;
    }

    /** @throws app.zhirong.kernel.Problem 422 if the year has not begun */
    ReportPeriod period(@Nullable Integer year, Span span) {
        int wanted = year == null ? current() : year;
        require(wanted, current());
        return ReportPeriod.of(wanted, span, clock.today());
    }

    int current() {
        return clock.today().getYear();
    }

    /** @throws app.zhirong.kernel.Problem 422 if targets can't be set for that year yet */
    void requireForTarget(int year) {
        require(year, current() + 1);
    }

    private static void require(int year, int last) {
        if (year < FIRST || year > last) {
            throw StatisticsProblem.YEAR.at("/year", String.valueOf(FIRST), String.valueOf(last));
        }
    }
}
