package app.zhirong.calendar.service;

import app.zhirong.calendar.LprHistory;
import app.zhirong.calendar.WorkingDays;
import app.zhirong.calendar.domain.DemoLpr;
import app.zhirong.calendar.domain.ShippedCalendar;
import java.time.Clock;
import java.time.YearMonth;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The calendar that deadlines are reckoned with, and the loan prime rate that loans are priced with. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    /** How far ahead of its first start a demonstration may be moved and still find a rate. */
    private static final int DEMO_MONTHS_AHEAD = 24;

    @Bean
    WorkingDays workingDays() {
        return ShippedCalendar.workingDays();
    }

    /** Only what has a source; a month without one is not maintained. */
    @Bean
    @Profile("!demo")
    LprHistory lprHistory() {
        return ShippedCalendar.lprHistory();
    }

    /** Months without a source carry the last sourced value, marked 演示值待核实. */
    @Bean
    @Profile("demo")
    LprHistory demoLprHistory(WorkingDays workingDays, Clock realClock) {
        var sourced = ShippedCalendar.lprHistory();
        var until = YearMonth.now(realClock).plusMonths(DEMO_MONTHS_AHEAD);
        return sourced.with(DemoLpr.missing(sourced, until, workingDays));
    }
}
