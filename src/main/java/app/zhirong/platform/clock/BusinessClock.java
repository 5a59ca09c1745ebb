package app.zhirong.platform.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/**
 * The one source of business time: deadlines, windows, notices. Runs with the real clock, except that a demonstration
 * may have been moved forward by whole days. Sessions, lockout, tokens and audit use the real clock instead.
 */
@Component
public class BusinessClock {

    public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Clock real;
    private final AtomicInteger shiftDays = new AtomicInteger();
    private final AtomicInteger storyDays = new AtomicInteger();

    BusinessClock(Clock real) {
        this.real = real;
    }

    public Instant instant() {
        return real.instant().plus(Duration.ofDays(shiftDays.get() + (long) storyDays.get()));
    }

    /** The legal date: today in Asia/Shanghai. */
    public LocalDate today() {
        return LocalDate.ofInstant(instant(), SHANGHAI);
    }

    /** Only the demonstration's clock control calls this; the other replicas follow within seconds. */
    void shiftTo(int days) {
        shiftDays.updateAndGet(now -> Math.max(now, days));
    }

    /** Only {@link StoryClock} calls this, while nobody but the demonstration's loader is there. */
    void tellFrom(int days) {
        storyDays.set(days);
    }
}
