package app.zhirong.subsidy.worker;

import app.zhirong.platform.clock.DueJob;
import app.zhirong.subsidy.service.FallDue;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Every day, and when the demonstration's clock moves: corrections that didn't come. */
@Component
class ForfeitJob implements DueJob {

    private final FallDue claims;

    ForfeitJob(FallDue claims) {
        this.claims = claims;
    }

    @Override
    public Mono<Void> run(LocalDate today) {
        return claims.forfeit(today);
    }

    @Override
    public Mono<LocalDate> next(LocalDate after) {
        return claims.next(after);
    }
}
