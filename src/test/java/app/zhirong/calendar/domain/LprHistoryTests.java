package app.zhirong.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhirong.calendar.LprHistory;
import app.zhirong.calendar.LprPublication;
import app.zhirong.calendar.LprPublication.LprStanding;
import app.zhirong.calendar.LprQuote;
import app.zhirong.calendar.LprQuote.NotMaintained;
import app.zhirong.calendar.LprQuote.Published;
import app.zhirong.calendar.LprTenor;
import app.zhirong.calendar.WorkingDays;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LprHistoryTests {

    private final LprHistory history = ShippedCalendar.lprHistory();

    @ParameterizedTest
    @CsvSource({
        "2019-08, 2019-08-20, 4.25, 4.85",
        "2019-10, 2019-10-21, 4.20, 4.85",
        "2020-01, 2020-01-20, 4.15, 4.80",
        "2020-03, 2020-03-20, 4.05, 4.75",
        "2020-12, 2020-12-21, 3.85, 4.65",
        "2021-11, 2021-11-22, 3.85, 4.65",
        "2021-12, 2021-12-20, 3.80, 4.65",
        "2022-04, 2022-04-20, 3.70, 4.60",
        "2022-07, 2022-07-20, 3.70, 4.45",
        "2022-12, 2022-12-20, 3.65, 4.30",
        "2023-05, 2023-05-22, 3.65, 4.30",
        "2023-07, 2023-07-20, 3.55, 4.20",
        "2023-12, 2023-12-20, 3.45, 4.20",
        "2024-01, 2024-01-22, 3.45, 4.20",
        "2024-06, 2024-06-20, 3.45, 3.95",
        "2024-09, 2024-09-20, 3.35, 3.85",
        "2024-12, 2024-12-20, 3.10, 3.60",
        "2025-04, 2025-04-21, 3.10, 3.60",
        "2025-05, 2025-05-20, 3.00, 3.50"
    })
    void knowsWhatWasPublishedInAMonth(YearMonth month, LocalDate day, BigDecimal oneYear, BigDecimal overFiveYears) {
        var published = published(history.ofMonth(month, LprTenor.ONE_YEAR));
        assertThat(published.publication().publishedOn()).isEqualTo(day);
        assertThat(published.publication().standing()).isEqualTo(LprStanding.SOURCED);
        assertThat(published.rate().movePointRight(2)).isEqualByComparingTo(oneYear);
        assertThat(published(history.ofMonth(month, LprTenor.OVER_FIVE_YEARS))
                        .rate()
                        .movePointRight(2))
                .isEqualByComparingTo(overFiveYears);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-19, 2024-05-20",
        "2024-06-20, 2024-06-20",
        "2024-07-01, 2024-06-20",
        "2024-07-21, 2024-06-20",
        "2024-07-22, 2024-07-22",
        "2025-06-19, 2025-05-20"
    })
    void aValueHoldsUntilTheNextPublication(LocalDate day, LocalDate publishedOn) {
        var quote = published(history.at(day, LprTenor.ONE_YEAR));
        assertThat(quote.publication().publishedOn()).isEqualTo(publishedOn);
    }

    @Test
    void latestBeforeLeavesOutTheDayItself() {
        assertThat(published(history.latestBefore(LocalDate.of(2024, 7, 22), LprTenor.ONE_YEAR))
                        .rate())
                .isEqualByComparingTo("0.0345");
        assertThat(published(history.latestBefore(LocalDate.of(2024, 7, 23), LprTenor.ONE_YEAR))
                        .rate())
                .isEqualByComparingTo("0.0335");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-08-19, 2019-07",
        "2025-06-20, 2025-06",
        "2025-07-01, 2025-06",
        "2026-06-30, 2026-06",
        "2026-07-19, 2026-06",
        "2026-09-01, 2026-08"
    })
    void aMonthThatIsNotMaintainedIsNotGuessed(LocalDate day, YearMonth missing) {
        assertThat(history.at(day, LprTenor.ONE_YEAR)).isEqualTo(new NotMaintained(missing));
        assertThat(history.ofMonth(missing, LprTenor.ONE_YEAR)).isEqualTo(new NotMaintained(missing));
    }

    @Test
    void theQuotedValueOfJuly2026IsMarkedUnverified() {
        var quote = published(history.at(LocalDate.of(2026, 7, 20), LprTenor.ONE_YEAR));
        assertThat(quote.rate()).isEqualByComparingTo("0.030");
        assertThat(quote.publication().standing()).isEqualTo(LprStanding.UNVERIFIED);
    }

    @Test
    void shipsEveryMonthFromAugust2019ToMay2025_onWorkingDaysFromThe20thOn_andNothingMadeUp() {
        for (var month = YearMonth.of(2019, 8); !month.isAfter(YearMonth.of(2025, 5)); month = month.plusMonths(1)) {
            assertThat(history.publicationOf(month)).as(month.toString()).isPresent();
        }
        assertThat(history.publications()).hasSize(71).allSatisfy(publication -> {
            assertThat(publication.publishedOn().getDayOfMonth()).isBetween(20, 22);
            assertThat(publication.publishedOn().getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            assertThat(publication.standing()).isNotEqualTo(LprStanding.DEMO);
            assertThat(publication.source()).isIn("LPR", "LPR2");
        });
    }

    @Test
    void demoValuesFillTheGaps_carryTheLastValueAndAreMarked() {
        var made = DemoLpr.missing(history, YearMonth.of(2026, 9), WorkingDays.WITHOUT_HOLIDAYS);
        assertThat(made).hasSize(15).allSatisfy(publication -> {
            assertThat(publication.standing()).isEqualTo(LprStanding.DEMO);
            assertThat(publication.oneYear()).isEqualByComparingTo("0.03");
        });
        var filled = history.with(made);
        assertThat(published(filled.at(LocalDate.of(2026, 9, 30), LprTenor.ONE_YEAR))
                        .publication()
                        .standing())
                .isEqualTo(LprStanding.DEMO);
        assertThat(filled.publications()).hasSize(86);
    }

    @Test
    void aSourcedValueReplacesADemoValue_neverTheOtherWayRound() {
        var month = YearMonth.of(2025, 6);
        var demo = DemoLpr.missing(history, month, WorkingDays.WITHOUT_HOLIDAYS);
        var sourced = new LprPublication(
                LocalDate.of(2025, 6, 20),
                new BigDecimal("0.029"),
                new BigDecimal("0.034"),
                LprStanding.SOURCED,
                "TEST");
        assertThat(history.with(demo).with(List.of(sourced)).publicationOf(month))
                .contains(sourced);
        assertThat(history.with(List.of(sourced)).with(demo).publicationOf(month))
                .contains(sourced);
    }

    @Test
    void refusesAMonthTwice_andRatesThatAreNoFractions() {
        var june = history.publicationOf(YearMonth.of(2024, 6)).orElseThrow();
        assertThatThrownBy(() -> new LprHistory(List.of(june, june))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LprPublication(
                        june.publishedOn(), new BigDecimal("3.45"), june.overFiveYears(), LprStanding.SOURCED, "TEST"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noHolidayIsInvented() {
        assertThat(ShippedCalendar.workingDays()).isEqualTo(WorkingDays.WITHOUT_HOLIDAYS);
    }

    private static Published published(LprQuote quote) {
        assertThat(quote).isInstanceOf(Published.class);
        return (Published) quote;
    }

    @Test
    void theNewestKnownPublicationIsTheLastOnOrBeforeTheDay() {
        var history = ShippedCalendar.lprHistory();

        assertThat(history.newestKnown(LocalDate.of(2025, 5, 19)).orElseThrow().publishedOn())
                .isEqualTo(LocalDate.of(2025, 4, 21));
        assertThat(history.newestKnown(LocalDate.of(2025, 5, 20)).orElseThrow().publishedOn())
                .isEqualTo(LocalDate.of(2025, 5, 20));
        assertThat(history.newestKnown(LocalDate.of(2026, 1, 5)).orElseThrow().publishedOn())
                .isEqualTo(LocalDate.of(2025, 5, 20));
        assertThat(history.newestKnown(LocalDate.of(2019, 1, 1))).isEmpty();
    }
}
