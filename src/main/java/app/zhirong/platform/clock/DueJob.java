package app.zhirong.platform.clock;

import java.time.LocalDate;
import reactor.core.publisher.Mono;

/**
 * Something that falls due by date: a lapse, an expiry, the end of a notice. Run every minute and at once when the
 * demonstration's clock moves, as the platform itself; must do nothing when nothing is due.
 */
public interface DueJob {

    /** Does all that is due on or before the date. */
    Mono<Void> run(LocalDate today);

    /** The first day after the given one on which something falls due; empty when nothing is foreseen. */
    default Mono<LocalDate> next(LocalDate after) {
        return Mono.empty();
    }
}
