package app.zhirong.platform.clock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Lets the demonstration's people act on the days of their story, for example submit a claim while its window was open:
 * what the platform dates by itself then lies in the past as it would. Used while the demonstration is loaded, before
 * anybody else works here; afterwards the date is today's again.
 */
@Component
@Profile("demo")
public class StoryClock {

    private final BusinessClock clock;
    private final ClockControl control;

    StoryClock(BusinessClock clock, ClockControl control) {
        this.clock = clock;
        this.control = control;
    }

    /** Goes to a day of the story, earlier or later. */
    public void goTo(LocalDate day) {
        clock.tellFrom(0);
        clock.tellFrom((int) ChronoUnit.DAYS.between(clock.today(), day));
    }

    /** The story is told: back to today, and what has fallen due since its days is done. */
    public Mono<Void> end() {
        return Mono.fromRunnable(() -> clock.tellFrom(0)).then(Mono.defer(control::runDueJobs));
    }
}
