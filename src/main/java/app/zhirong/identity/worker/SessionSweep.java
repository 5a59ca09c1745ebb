package app.zhirong.identity.worker;

import app.zhirong.identity.service.Sessions;
import app.zhirong.platform.clock.DueJob;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Deletes sessions that are over. Sessions run by the real clock, so the business date does not matter. */
@Component
class SessionSweep implements DueJob {

    private final Sessions sessions;

    SessionSweep(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Mono<Void> run(LocalDate today) {
        return sessions.sweep();
    }
}
