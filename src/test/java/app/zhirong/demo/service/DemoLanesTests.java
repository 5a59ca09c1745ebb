package app.zhirong.demo.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoLanesTests {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    private final List<LocalDate> clock = new ArrayList<>();
    private final DemoLanes lanes = new DemoLanes(START, clock::add);

    private static LocalDate day(int number) {
        return START.plusDays(number);
    }

    @Test
    void theDateMovesOnceForAllWhoWaitForIt_andNeverBack() {
        var stories = List.of(new Story(1, 4, 9), new Story(4, 4, 7), new Story(2, 9));
        lanes.play(
                stories,
                story -> story.days.forEach(number -> {
                    lanes.goTo(day(number));
                    story.seen.add(clock.getLast());
                }));
        assertThat(clock).isSorted().containsExactly(day(1), day(2), day(4), day(4), day(7), day(9));
        assertThat(stories)
                .allSatisfy(story -> assertThat(story.seen)
                        .isEqualTo(story.days.stream().map(DemoLanesTests::day).toList()));
    }

    /** Goes through its days and notes the date that it found on each. */
    private static final class Story {

        private final List<Integer> days;
        private final List<LocalDate> seen = new ArrayList<>();

        Story(Integer... days) {
            this.days = List.of(days);
        }
    }

    @Test
    void aStoryThatFailsIsTold_andHoldsUpNobody() {
        var finished = new ArrayList<String>();
        assertThatThrownBy(() -> lanes.play(List.of("fails", "goes on"), name -> {
                    lanes.goTo(day(1));
                    if (name.equals("fails")) {
                        throw new IllegalArgumentException("no such right");
                    }
                    lanes.goTo(day(2));
                    finished.add(name);
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no such right");
        assertThat(finished).containsExactly("goes on");
    }
}
