package app.zhirong.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTests {

    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");
    private static final Clock STANDING = Clock.fixed(NOON, ZoneOffset.UTC);

    @Test
    void idsOfOneMillisecondKeepTheOrderOfTheirMaking() {
        var ids = new Ids(STANDING, new Random(1));
        var made = Stream.generate(ids::next).limit(10_000).map(UUID::toString).toList();
        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void theyAreOfVersionSevenAndBeginWithTheTime() {
        var id = new Ids(STANDING, new Random(1)).next();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOON.toEpochMilli());
    }

    @Test
    void aClockThatIsSetBackDoesNotBreakTheOrder() {
        var times = new ArrayList<>(java.util.List.of(NOON, NOON.minus(Duration.ofSeconds(5)), NOON.plusMillis(1)));
        var clock = new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return times.removeFirst();
            }
        };
        var ids = new Ids(clock, new Random(1));
        assertThat(Stream.generate(ids::next).limit(3).map(UUID::toString)).isSorted();
    }
}
