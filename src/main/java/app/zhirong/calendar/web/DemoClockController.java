package app.zhirong.calendar.web;

import app.zhirong.calendar.service.MoveClock;
import app.zhirong.identity.CurrentUser;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

    private final MoveClock move;

    DemoClockController(MoveClock move) {
        this.move = move;
    }

    @PostMapping("/api/demo/clock")
    Mono<BusinessDate> moveClock(@Valid @RequestBody Forward forward, CurrentUser user) {
        return move.move(forward.to(), user).map(BusinessDate::new);
    }

    /** @param to where to */
    record Forward(@NotNull MoveClock.Target to) {}

    /** The business date now. */
    record BusinessDate(LocalDate businessDate) {}
}
