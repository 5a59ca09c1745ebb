package app.zhirong.calendar.service;

import app.zhirong.calendar.LprHistory;
import app.zhirong.calendar.LprRates;
import app.zhirong.calendar.WorkingDays;
import app.zhirong.calendar.domain.DemoLpr;
import app.zhirong.calendar.domain.ShippedCalendar;
import app.zhirong.platform.clock.BusinessClock;
import java.time.YearMonth;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The publications that come with the program. Only a demonstration fills missing months, each marked 演示值待核实. */
@Service
class KnownLprRates implements LprRates {

    private final LprHistory shipped = ShippedCalendar.lprHistory();
    private final WorkingDays workingDays;
    private final BusinessClock clock;
    private final boolean demo;

    KnownLprRates(WorkingDays workingDays, BusinessClock clock, Environment environment) {
        this.workingDays = workingDays;
        this.clock = clock;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @Override
    public Mono<LprHistory> history() {
        return Mono.fromSupplier(() -> demo ? withDemoMonths() : shipped);
    }

    private LprHistory withDemoMonths() {
        return shipped.with(DemoLpr.missing(shipped, YearMonth.from(clock.today()), workingDays));
    }
}
