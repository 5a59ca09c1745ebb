package app.zhirong.calendar.service;

import app.zhirong.calendar.CalendarProblem;
import app.zhirong.calendar.WorkingDays;
import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.Role;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.clock.ClockControl;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The platform administrator moves the demonstration's date forward; what falls due runs at once. */
@Service
@Profile("demo | test")
public class MoveClock {

    private final ClockControl control;
    private final BusinessClock clock;
    private final WorkingDays workingDays;

    MoveClock(ClockControl control, BusinessClock clock, WorkingDays workingDays) {
        this.control = control;
        this.clock = clock;
        this.workingDays = workingDays;
    }

    /** @throws app.zhirong.kernel.Problem 403 for others, 422 when no deadline is foreseen */
    public Mono<LocalDate> move(Target target, CurrentUser by) {
        return Mono.fromSupplier(() -> by.requireAnyOf(Role.PLATFORM_ADMIN))
                .then(Mono.defer(() -> date(target)))
                .map(date -> (int) ChronoUnit.DAYS.between(clock.today(), date))
                .flatMap(control::forward);
    }

    private Mono<LocalDate> date(Target target) {
        return switch (target) {
            case NEXT_DAY -> Mono.fromSupplier(() -> clock.today().plusDays(1));
            case NEXT_WORKING_DAY -> Mono.fromSupplier(() -> workingDays.plus(clock.today(), 1));
            case NEXT_DEADLINE ->
                control.nextDeadline().switchIfEmpty(Mono.error(() -> CalendarProblem.NO_DEADLINE.at("/to")));
        };
    }

    /** How far the date can be moved at once. */
    public enum Target {
        NEXT_DAY,
        NEXT_WORKING_DAY,
        NEXT_DEADLINE
    }
}
