package app.zhirong.kernel;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;

/**
 * Gives out opaque ids (UUID version 7, RFC 9562): nothing to guess, and in the order of their making, so that a list may
 * be ordered by them. Between replicas the order is that of their clocks.
 */
public final class Ids {

    /** Bits for ids of one millisecond; what does not fit borrows from the next one. */
    private static final int COUNTER_BITS = 12;

    /** Each millisecond begins in the lower half, so that there is room to count. */
    private static final long FIRST = 0x07ffL;

    private final Clock clock;
    private final RandomGenerator random;
    private final AtomicLong last = new AtomicLong();

    public Ids(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /** Ids of the real clock and a secure source. */
    public static Ids secure(Clock clock) {
        return new Ids(clock, new SecureRandom());
    }

    public UUID next() {
        long now = (clock.millis() << COUNTER_BITS) | (random.nextLong() & FIRST);
        long stamp = last.updateAndGet(before -> Math.max(before + 1, now));
        long high = ((stamp >>> COUNTER_BITS) << 16) | 0x7000L | (stamp & 0x0fffL);
        long low = (random.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
