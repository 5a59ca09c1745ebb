package app.zhirong.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTests {

    private static final LocalDate FRIDAY = LocalDate.of(2024, 6, 21);
    private static final LocalDate SATURDAY = LocalDate.of(2024, 6, 22);
    private static final LocalDate MONDAY = LocalDate.of(2024, 6, 24);

    /** Test days, not announced ones: Monday off, the Saturday before it worked. */
    private static final WorkingDays SHIFTED = new WorkingDays(Set.of(MONDAY), Set.of(SATURDAY));

    @ParameterizedTest
    @CsvSource({"0, 2024-06-21", "1, 2024-06-24", "2, 2024-06-25", "5, 2024-06-28", "6, 2024-07-01", "20, 2024-07-19"})
    void countsWeekdays(int n, LocalDate expected) {
        assertThat(WorkingDays.WITHOUT_HOLIDAYS.plus(FRIDAY, n)).isEqualTo(expected);
    }

    @Test
    void leavesOutHolidaysAndTakesInMakeUpDays() {
        assertThat(SHIFTED.isWorkingDay(SATURDAY)).isTrue();
        assertThat(SHIFTED.isWorkingDay(MONDAY)).isFalse();
        assertThat(SHIFTED.plus(FRIDAY, 1)).isEqualTo(SATURDAY);
        assertThat(SHIFTED.plus(FRIDAY, 2)).isEqualTo("2024-06-25");
        assertThat(SHIFTED.between(FRIDAY, LocalDate.of(2024, 6, 25))).isEqualTo(2);
    }

    @Test
    void movesADeadlineOnAHolidayToTheNextWorkingDay() {
        assertThat(WorkingDays.WITHOUT_HOLIDAYS.onOrAfter(FRIDAY)).isEqualTo(FRIDAY);
        assertThat(WorkingDays.WITHOUT_HOLIDAYS.onOrAfter(SATURDAY)).isEqualTo(MONDAY);
        assertThat(SHIFTED.onOrAfter(MONDAY)).isEqualTo("2024-06-25");
    }

    @Test
    void countingBackGivesTheSameNumber_forRandomDates() {
        long seed = 7L;
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int round = 0; round < 500; round++) {
            var from = FRIDAY.plusDays(random.nextInt(-400, 400));
            int n = random.nextInt(0, 60);
            var to = SHIFTED.plus(from, n);
            assertThat(SHIFTED.between(from, to))
                    .as("seed %d, %s + %d", seed, from, n)
                    .isEqualTo(n);
            assertThat(SHIFTED.between(to, from)).isEqualTo(-n);
        }
    }

    @Test
    void saysWhetherAYearIsMaintained() {
        assertThat(SHIFTED.isMaintained(2024)).isTrue();
        assertThat(SHIFTED.isMaintained(2025)).isFalse();
    }

    @Test
    void refusesNonsense() {
        assertThatThrownBy(() -> SHIFTED.plus(FRIDAY, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WorkingDays(Set.of(MONDAY), Set.of(MONDAY)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
