package app.zhirong.ipasset.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhirong.kernel.Money;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermAndFeeTests {

    private static final LocalDate FILED = LocalDate.of(2021, 3, 15);

    @ParameterizedTest
    @CsvSource({
        "INVENTION, 2021-03-15, 2041-03-14, 2041-03-15",
        "UTILITY_MODEL, 2021-03-15, 2031-03-14, 2031-03-15",
        "DESIGN, 2021-05-31, 2031-05-30, 2031-05-31",
        "DESIGN, 2021-06-01, 2036-05-31, 2036-06-01",
        "INVENTION, 2020-02-29, 2040-02-28, 2040-02-29",
        "UTILITY_MODEL, 2020-02-29, 2030-02-27, 2030-02-28"
    })
    void patentLastsFromItsFilingDate(PatentKind kind, LocalDate filedOn, LocalDate lastDay, LocalDate expiryDate) {
        var term = PatentTerm.of(kind, filedOn);
        assertThat(term.lastDay()).isEqualTo(lastDay);
        assertThat(term.expiryDate()).isEqualTo(expiryDate);
        assertThat(term.isOverOn(lastDay)).isFalse();
        assertThat(term.isOverOn(expiryDate)).isTrue();
    }

    @Test
    void compensationExtendsTheTermByDays() {
        assertThat(PatentTerm.of(PatentKind.INVENTION, FILED, 100).expiryDate()).isEqualTo("2041-06-23");
        assertThatThrownBy(() -> PatentTerm.of(PatentKind.INVENTION, FILED, -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "INVENTION, 1, 900",
        "INVENTION, 3, 900",
        "INVENTION, 4, 1200",
        "INVENTION, 6, 1200",
        "INVENTION, 7, 2000",
        "INVENTION, 9, 2000",
        "INVENTION, 10, 4000",
        "INVENTION, 12, 4000",
        "INVENTION, 13, 6000",
        "INVENTION, 15, 6000",
        "INVENTION, 16, 8000",
        "INVENTION, 20, 8000",
        "UTILITY_MODEL, 3, 600",
        "UTILITY_MODEL, 4, 900",
        "UTILITY_MODEL, 5, 900",
        "UTILITY_MODEL, 6, 1200",
        "UTILITY_MODEL, 8, 1200",
        "UTILITY_MODEL, 9, 2000",
        "UTILITY_MODEL, 10, 2000",
        "DESIGN, 10, 2000",
        "DESIGN, 11, 3000",
        "DESIGN, 15, 3000"
    })
    void feeFollowsTheTariff(PatentKind kind, int year, String yuan) {
        var fee = AnnualFeeTariff.fee(kind, LocalDate.of(2022, 1, 1), year).orElseThrow();
        assertThat(fee.full()).isEqualTo(Money.of(yuan));
    }

    @Test
    void everyYearOfEveryTermHasAFee_andNoneBeyondIt() {
        for (var kind : PatentKind.values()) {
            for (var filedOn : new LocalDate[] {LocalDate.of(2015, 5, 5), LocalDate.of(2022, 5, 5)}) {
                int last = PatentTerm.years(kind, filedOn);
                for (int year = 1; year <= last; year++) {
                    assertThat(AnnualFeeTariff.fee(kind, filedOn, year)).isPresent();
                }
                assertThat(AnnualFeeTariff.fee(kind, filedOn, last + 1)).isEmpty();
                assertThat(AnnualFeeTariff.fee(kind, filedOn, 0)).isEmpty();
            }
        }
    }

    @Test
    void feeIsDueOnTheAnniversaryOfFiling_withSixMonthsOfGrace() {
        var fee = AnnualFeeTariff.fee(PatentKind.INVENTION, FILED, 5).orElseThrow();
        assertThat(fee.dueDate()).isEqualTo("2025-03-15");
        assertThat(fee.graceEndsOn()).isEqualTo("2025-09-15");
        assertThat(fee.on(LocalDate.of(2025, 3, 15))).isEqualTo(AnnualFee.State.PAYABLE);
        assertThat(fee.on(LocalDate.of(2025, 3, 16))).isEqualTo(AnnualFee.State.GRACE);
        assertThat(fee.on(LocalDate.of(2025, 9, 15))).isEqualTo(AnnualFee.State.GRACE);
        assertThat(fee.on(LocalDate.of(2025, 9, 16))).isEqualTo(AnnualFee.State.LAPSED);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-01, 0",
        "2025-03-15, 0",
        "2025-03-16, 0",
        "2025-04-15, 0",
        "2025-04-16, 60",
        "2025-05-15, 60",
        "2025-05-16, 120",
        "2025-06-16, 180",
        "2025-07-16, 240",
        "2025-08-16, 300",
        "2025-09-15, 300"
    })
    void surchargeIsFivePercentOfTheFullFeeAMonth_theFirstMonthFree(LocalDate paidOn, String yuan) {
        var fee = AnnualFeeTariff.fee(PatentKind.INVENTION, FILED, 5).orElseThrow();
        assertThat(fee.surchargeOn(paidOn)).isEqualTo(Money.of(yuan));
    }

    @Test
    void noPaymentRevivesAPatentAfterTheGrace() {
        var fee = AnnualFeeTariff.fee(PatentKind.INVENTION, FILED, 5).orElseThrow();
        assertThatThrownBy(() -> fee.surchargeOn(LocalDate.of(2025, 9, 16)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void reductionLowersTheFeeButNotTheSurcharge() {
        var fee = AnnualFeeTariff.fee(PatentKind.INVENTION, FILED, 5).orElseThrow();
        assertThat(fee.payable(FeeReduction.NONE)).isEqualTo(Money.of("1200"));
        assertThat(fee.payable(FeeReduction.SINGLE_APPLICANT)).isEqualTo(Money.of("180"));
        assertThat(fee.payable(FeeReduction.JOINT_APPLICANTS)).isEqualTo(Money.of("360"));
        assertThat(fee.surchargeOn(LocalDate.of(2025, 4, 16))).isEqualTo(Money.of("60"));
    }

    @Test
    void nextFeeIsThatOfTheYearAfterTheCurrentOne() {
        var kind = PatentKind.INVENTION;
        assertThat(AnnualFeeTariff.patentYearOn(FILED, FILED)).isEqualTo(1);
        assertThat(AnnualFeeTariff.patentYearOn(FILED, LocalDate.of(2022, 3, 14)))
                .isEqualTo(1);
        assertThat(AnnualFeeTariff.patentYearOn(FILED, LocalDate.of(2022, 3, 15)))
                .isEqualTo(2);
        var next = AnnualFeeTariff.nextAfter(kind, FILED, LocalDate.of(2024, 6, 20))
                .orElseThrow();
        assertThat(next.patentYear()).isEqualTo(5);
        assertThat(next.dueDate()).isEqualTo("2025-03-15");
        assertThat(AnnualFeeTariff.nextAfter(kind, FILED, LocalDate.of(2040, 3, 15)))
                .isEmpty();
        assertThatThrownBy(() -> AnnualFeeTariff.patentYearOn(FILED, FILED.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void patentYearOfALeapDayFilingTurnsWithItsAnniversary() {
        var filedOn = LocalDate.of(2020, 2, 29);
        assertThat(AnnualFeeTariff.patentYearOn(filedOn, LocalDate.of(2021, 2, 27)))
                .isEqualTo(1);
        assertThat(AnnualFeeTariff.patentYearOn(filedOn, LocalDate.of(2021, 2, 28)))
                .isEqualTo(2);
        assertThat(AnnualFeeTariff.fee(PatentKind.INVENTION, filedOn, 2)
                        .orElseThrow()
                        .dueDate())
                .isEqualTo("2021-02-28");
    }

    @Test
    void trademarkLastsTenYears_andIsRenewedInTheLastTwelveMonthsOrInGrace() {
        var term = TrademarkTerm.of(LocalDate.of(2010, 8, 21), 0);
        assertThat(term.lastDay()).isEqualTo("2020-08-20");
        assertThat(term.renewalFrom()).isEqualTo("2019-08-21");
        assertThat(term.graceEndsOn()).isEqualTo("2021-02-20");
        assertThat(term.on(LocalDate.of(2019, 8, 20))).isEqualTo(TrademarkTerm.State.IN_FORCE);
        assertThat(term.on(LocalDate.of(2019, 8, 21))).isEqualTo(TrademarkTerm.State.RENEWAL_OPEN);
        assertThat(term.on(LocalDate.of(2020, 8, 20))).isEqualTo(TrademarkTerm.State.RENEWAL_OPEN);
        assertThat(term.on(LocalDate.of(2020, 8, 21))).isEqualTo(TrademarkTerm.State.GRACE);
        assertThat(term.on(LocalDate.of(2021, 2, 20))).isEqualTo(TrademarkTerm.State.GRACE);
        assertThat(term.on(LocalDate.of(2021, 2, 21))).isEqualTo(TrademarkTerm.State.LAPSED);
    }

    @Test
    void eachRenewalAddsTenYearsFromTheDayAfterExpiry() {
        var registeredOn = LocalDate.of(2010, 8, 21);
        var renewed = TrademarkTerm.of(registeredOn, 0).renewed();
        assertThat(renewed.lastDay()).isEqualTo("2030-08-20");
        assertThat(renewed).isEqualTo(TrademarkTerm.of(registeredOn, 1));
        assertThat(TrademarkTerm.endingOn(LocalDate.of(2030, 8, 20))).isEqualTo(renewed);
        assertThatThrownBy(() -> TrademarkTerm.of(registeredOn, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
