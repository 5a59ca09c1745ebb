import java.time.LocalDate;
import java.util.UUID;

/**
 * A stream of random draws that is the same on every machine and JDK: SplitMix64 and {@link StrictMath}, nothing of the
 * platform's own generators, whose algorithms may change.
 */
final class Draw {

    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

    private long state;

    Draw(long seed) {
        state = seed;
    }

    /** A stream of its own for one row, so that what is drawn for it depends on nothing before it. */
    static Draw of(long seed, long row) {
        return new Draw(mix(mix(seed) + GOLDEN_GAMMA * (row + 1)));
    }

    long bits() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    /** @return at least 0, less than 1 */
    double unit() {
        return (bits() >>> 11) * 0x1.0p-53;
    }

    boolean chance(double probability) {
        return unit() < probability;
    }

    /** @return at least {@code from}, at most {@code to} */
    int between(int from, int to) {
        return from + (int) (unit() * (to - from + 1));
    }

    /** A day from the first to the last; {@code recency} above 1 leans towards the last. */
    LocalDate day(LocalDate first, LocalDate last, double recency) {
        long days = last.toEpochDay() - first.toEpochDay();
        return days <= 0 ? first : last.minusDays((long) (StrictMath.pow(unit(), recency) * (days + 1)) % (days + 1));
    }

    /** Log-normal: half of the draws below the median, a long tail above it. */
    double tail(double median, double sigma) {
        double normal = StrictMath.sqrt(-2 * StrictMath.log(1 - unit())) * StrictMath.cos(2 * StrictMath.PI * unit());
        return median * StrictMath.exp(sigma * normal);
    }

    <T> T one(T[] choices) {
        return choices[between(0, choices.length - 1)];
    }

    /** @param cumulative rising, the last one being the sum of all weights */
    int index(double[] cumulative) {
        double at = unit() * cumulative[cumulative.length - 1];
        int low = 0;
        int high = cumulative.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cumulative[middle] > at) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    static double[] cumulative(double... weights) {
        var sums = weights.clone();
        for (int i = 1; i < sums.length; i++) {
            sums[i] += sums[i - 1];
        }
        return sums;
    }

    /** A UUID of version 7 (RFC 9562) of the given time. */
    UUID id(long epochMillis) {
        long high = (epochMillis << 16) | 0x7000L | (bits() & 0x0fffL);
        return new UUID(high, (bits() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L);
    }

    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
