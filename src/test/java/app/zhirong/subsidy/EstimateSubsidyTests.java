package app.zhirong.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.kernel.Money;
import app.zhirong.matching.LoanSketch;
import app.zhirong.matching.SubsidyEstimate;
import app.zhirong.matching.SubsidyForecast;
import app.zhirong.platform.database.Scope;
import app.zhirong.platform.database.Transactions;
import app.zhirong.support.ApplicationTest;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class EstimateSubsidyTests {

    private static final UUID LOAN = new UUID(1, 1);

    @Autowired
    SubsidyEstimate estimate;

    @Autowired
    Transactions transactions;

    @Test
    void saysWhatThePolicyOfTheRegionWouldPay() {
        var forecast = Objects.requireNonNull(
                forecast(130903, LocalDate.of(2024, 7, 5), "5000000.00").get(LOAN));
        assertThat(forecast.total()).isEqualTo(Money.of("103500.00"));
        assertThat(forecast.official()).isFalse();
        assertThat(forecast.baseRate()).isEqualByComparingTo("0.0345");
        assertThat(forecast.ratio()).isEqualByComparingTo("0.6");
        assertThat(forecast.days()).isEqualTo(365);
        assertThat(forecast.cap()).isNull();
        assertThat(java.util.Objects.requireNonNull(forecast(130903, LocalDate.of(2024, 7, 5), "30000000.00")
                                .get(LOAN))
                        .cap())
                .isEqualTo(Money.of("500000.00"));
    }

    @Test
    void saysNothingWithoutAPolicyOrWithoutTheLpr() {
        assertThat(forecast(440100, LocalDate.of(2024, 7, 5), "5000000.00")).isEmpty();
        assertThat(forecast(130903, LocalDate.of(2025, 9, 1), "5000000.00")).isEmpty();
    }

    private Map<UUID, SubsidyForecast> forecast(int region, LocalDate startsOn, String amount) {
        var loan = new LoanSketch(LOAN, Money.of(amount), new BigDecimal("0.045"), 12);
        return Objects.requireNonNull(estimate.forecast(region, startsOn, List.of(loan))
                .as(transactions::reading)
                .contextWrite(context -> context.put(Scope.class, Scope.visitor()))
                .block(Duration.ofSeconds(10)));
    }
}
