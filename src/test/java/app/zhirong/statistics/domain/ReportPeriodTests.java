package app.zhirong.statistics.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReportPeriodTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 18);

    @Test
    void thisYearEndsToday_andIsComparedWithTheSameDays() {
        var period = ReportPeriod.of(2026, Span.YEAR, TODAY);
        assertThat(period.from()).isEqualTo("2026-01-01");
        assertThat(period.to()).isEqualTo("2026-09-18");
        assertThat(period.lastYear().from()).isEqualTo("2025-01-01");
        assertThat(period.lastYear().to()).isEqualTo("2025-09-18");
        assertThat(period.pace()).isEqualByComparingTo("0.7151");
    }

    @Test
    void aYearThatIsOverIsWhole() {
        var period = ReportPeriod.of(2025, Span.YEAR, TODAY);
        assertThat(period.to()).isEqualTo("2025-12-31");
        assertThat(period.lastYear().to()).isEqualTo("2024-12-31");
        assertThat(period.pace()).isEqualByComparingTo("1");
    }

    @Test
    void quarterAndMonthAreThoseOfTodaysDate() {
        assertThat(ReportPeriod.of(2026, Span.QUARTER, TODAY).from()).isEqualTo("2026-07-01");
        assertThat(ReportPeriod.of(2026, Span.MONTH, TODAY).from()).isEqualTo("2026-09-01");
        var lastAugust = ReportPeriod.of(2025, Span.MONTH, LocalDate.of(2026, 8, 3));
        assertThat(lastAugust.from()).isEqualTo("2025-08-01");
        assertThat(lastAugust.to()).isEqualTo("2025-08-31");
    }

    @Test
    void theLeapDayHasADayToBeComparedWith() {
        var period = ReportPeriod.of(2028, Span.YEAR, LocalDate.of(2028, 2, 29));
        assertThat(period.lastYear().to()).isEqualTo("2027-02-28");
        assertThat(ReportPeriod.of(2027, Span.MONTH, LocalDate.of(2028, 2, 29)).to())
                .isEqualTo("2027-02-28");
    }
}
