package app.zhirong.statistics.domain;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.kernel.Money;
import app.zhirong.kernel.Problem;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class RatioTests {

    @Test
    void growsAgainstLastYear_andSaysNothingWhereThatWasNothing() {
        assertThat(Ratio.growth(Money.ofWan(29_312), Money.ofWan(23_870))).isEqualByComparingTo("0.2280");
        assertThat(Ratio.growth(9, 12)).isEqualByComparingTo("-0.25");
        assertThat(Ratio.growth(9, 0)).isNull();
        assertThat(Ratio.growth(Money.ofWan(1), Money.ZERO)).isNull();
    }

    @Test
    void completesATarget_ifThereIsOne() {
        assertThat(Ratio.of(Money.ofWan(29_312), Money.ofWan(40_000))).isEqualByComparingTo("0.7328");
        assertThat(Ratio.of(96L, 130L)).isEqualByComparingTo("0.7385");
        assertThat(Ratio.of(96L, null)).isNull();
    }

    @Test
    void aCursorThatIsNotOursIsRefused() {
        var position = Position.of(new Position("2026-09-18", "0199aa00-0000-7000-8000-000000000000").text());
        assertThat(position.day()).isEqualTo("2026-09-18");
        assertThat(position.uuid()).hasToString("0199aa00-0000-7000-8000-000000000000");
        Assertions.assertThatThrownBy(() -> Position.of("x")).isInstanceOf(Problem.class);
        Assertions.assertThatThrownBy(() -> Position.of("x~y").day()).isInstanceOf(Problem.class);
        Assertions.assertThatThrownBy(() -> Position.of("x~y").uuid()).isInstanceOf(Problem.class);
        Assertions.assertThatThrownBy(() -> Position.of("x~y").amount()).isInstanceOf(Problem.class);
    }
}
