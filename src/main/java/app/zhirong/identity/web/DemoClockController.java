package app.zhirong.identity.web;

import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.Role;
import app.zhirong.platform.clock.ClockControl;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Moves the demonstration's date forward. Exists only under the profiles demo and test. */
@RestController
@Profile("demo | test")
class DemoClockController {

    private static final int AT_MOST_DAYS = 366;

    private final ClockControl control;

    DemoClockController(ClockControl control) {
        this.control = control;
    }

    @PostMapping("/api/demo/clock")
    Mono<BusinessDate> forward(@Valid @RequestBody Forward forward, CurrentUser user) {
        user.requireAnyOf(Role.PLATFORM_ADMIN);
        return control.forward(forward.days()).map(BusinessDate::new);
    }

    /** @param days how far, at least one */
    record Forward(@Positive @Max(AT_MOST_DAYS) int days) {}

    /** The business date now. */
    record BusinessDate(LocalDate businessDate) {}
}
