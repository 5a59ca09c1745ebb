package app.zhirong.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class MoneyTests {

    private final JsonMapper mapper = JsonMapper.builder().build();

    @Test
    void travelsAsAString_andComesBackTheSame() {
        assertThat(mapper.writeValueAsString(Money.of("5000000"))).isEqualTo("\"5000000.00\"");
        assertThat(mapper.readValue("\"103500.5\"", Money.class)).isEqualTo(Money.of("103500.50"));
    }

    @Test
    void refusesWhatIsFinerThanAFen() {
        assertThatThrownBy(() -> Money.of("0.001")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Money.of("五百")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void reckonsExactly() {
        assertThat(Money.ofWan(500)).isEqualTo(Money.of("5000000.00"));
        assertThat(Money.rounded(new BigDecimal("73442.465"))).isEqualTo(Money.of("73442.47"));
        assertThat(Money.sum(List.of(Money.of("0.10"), Money.of("0.20")))).isEqualTo(Money.of("0.3"));
        assertThat(Money.of("0.10").minus(Money.of("0.20")).isNegative()).isTrue();
        assertThat(Money.of("2").min(Money.of("10"))).isEqualTo(Money.of("2"));
        assertThat(Money.of("10").isMoreThan(Money.of("10.00"))).isFalse();
    }
}
