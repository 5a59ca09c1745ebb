package app.zhirong.subsidy.domain;

import static app.zhirong.subsidy.domain.Loans.loan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhirong.calendar.domain.ShippedCalendar;
import app.zhirong.enterprise.EnterpriseSize;
import app.zhirong.subsidy.domain.OrderRule.Kind;
import app.zhirong.subsidy.domain.SubsidyComputation.Computed;
import app.zhirong.subsidy.domain.SubsidyComputation.Ineligible;
import app.zhirong.subsidy.domain.SubsidyComputation.Outcome;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EligibilityTests {

    private static final LocalDate DECLARED = LocalDate.of(2026, 3, 2);
    private static final LocalDate DISBURSED = LocalDate.of(2024, 7, 8);
    private static final LocalDate SETTLED = LocalDate.of(2025, 7, 8);
    private static final PolicyTerms QD24 = Policies.shipped("QD24");
    private static final PolicyTerms BJ25 = Policies.shipped("BJ25");

    @Test
    void aRunningLoanGetsNothingYet() {
        assertRefused(QD24, loan().settledOn(null), Kind.LOAN_SETTLED);
        assertRefused(QD24, loan().settledOn(DECLARED.plusDays(1)), Kind.LOAN_SETTLED);
        assertThat(compute(QD24, loan().settledOn(DECLARED))).isInstanceOf(Computed.class);
    }

    @Test
    void anOverdueLoanGetsNothing() {
        for (var terms : List.of(QD24, BJ25)) {
            assertRefused(terms, loan().overdue(), Kind.NOT_OVERDUE);
        }
        assertRefused(
                Policies.shipped("FJ22"), loan().overdue().running("2021-02-25", "2021-03-01", 365), Kind.NOT_OVERDUE);
    }

    @Test
    void qd24WantsRegistrationByTheDayOfDisbursement() {
        assertRefused(QD24, loan().registeredOn(DISBURSED.plusDays(1)), Kind.REGISTRATION_BEFORE_DISBURSEMENT);
        assertRefused(QD24, loan().registeredOn(null), Kind.REGISTRATION_BEFORE_DISBURSEMENT);
        assertThat(compute(QD24, loan().registeredOn(DISBURSED))).isInstanceOf(Computed.class);
    }

    @Test
    void qd24WantsAFirstTimePledge() {
        assertRefused(QD24, loan().notFirstTimePledge(), Kind.FIRST_TIME_PLEDGE_AT_LEAST_ONE);
    }

    @Test
    void qd24ServesMediumSmallAndMicroOnly() {
        for (var size : new EnterpriseSize[] {EnterpriseSize.LARGE, null}) {
            assertThat(compute(QD24, loan().size(size)))
                    .isInstanceOfSatisfying(
                            Ineligible.class,
                            no -> assertThat(no.refusals()).singleElement().satisfies(refusal -> {
                                assertThat(refusal.rule()).isEqualTo(Refusal.SIZE);
                                assertThat(refusal.clause())
                                        .isEqualTo(QD24.sizes().clause());
                            }));
        }
        assertThat(compute(BJ25, loan().size(null))).isInstanceOf(Computed.class);
    }

    @Test
    void bj25WantsSettlementInThePreviousCalendarYear() {
        assertThat(compute(BJ25, loan())).isInstanceOf(Computed.class);
        assertRefused(BJ25, loan().settledOn(LocalDate.of(2026, 1, 1)), Kind.SETTLED_IN_PREVIOUS_CALENDAR_YEAR);
        assertRefused(BJ25, loan().settledOn(LocalDate.of(2024, 12, 31)), Kind.SETTLED_IN_PREVIOUS_CALENDAR_YEAR);
        assertThat(compute(BJ25, loan().settledOn(LocalDate.of(2025, 12, 31)))).isInstanceOf(Computed.class);
        assertThat(compute(BJ25, loan().settledOn(LocalDate.of(2025, 1, 1)))).isInstanceOf(Computed.class);
    }

    @Test
    void bj25WantsRegistrationByTheDayOfSettlement() {
        assertRefused(BJ25, loan().registeredOn(SETTLED.plusDays(1)), Kind.REGISTRATION_NOT_AFTER_SETTLEMENT);
        assertRefused(BJ25, loan().registeredOn(null), Kind.REGISTRATION_NOT_AFTER_SETTLEMENT);
        assertThat(compute(BJ25, loan().registeredOn(SETTLED))).isInstanceOf(Computed.class);
    }

    @ParameterizedTest
    @CsvSource({"2024-07-04, true", "2024-07-05, false", "2024-07-06, false", ", false"})
    void thePledgeContractMayHaveToComeBeforeTheLoanContract(LocalDate pledgedOn, boolean admitted) {
        var terms = Policies.with(BJ25, Kind.PLEDGE_CONTRACT_BEFORE_LOAN_CONTRACT, null);
        var loan = loan().pledgeContractDate(pledgedOn);
        if (admitted) {
            assertThat(compute(terms, loan)).isInstanceOf(Computed.class);
        } else {
            assertRefused(terms, loan, Kind.PLEDGE_CONTRACT_BEFORE_LOAN_CONTRACT);
        }
    }

    @ParameterizedTest
    @CsvSource({"2024-07-03, false", "2024-07-04, true", "2024-10-04, true", "2024-10-05, false", ", false"})
    void registrationMayHaveToComeWithinMonthsOfThePledgeContract(LocalDate registeredOn, boolean admitted) {
        var terms = Policies.with(Policies.shipped("FJ22"), Kind.REGISTERED_WITHIN_MONTHS_OF_PLEDGE_CONTRACT, 3);
        var loan = loan().registeredOn(registeredOn);
        if (admitted) {
            assertThat(compute(terms, loan)).isNotInstanceOf(Ineligible.class);
        } else {
            assertRefused(terms, loan, Kind.REGISTERED_WITHIN_MONTHS_OF_PLEDGE_CONTRACT);
        }
    }

    @Test
    void theLoanMayHaveToRunForSomeMonths() {
        var terms = Policies.with(BJ25, Kind.LOAN_TERM_AT_LEAST_MONTHS, 12);
        assertThat(compute(terms, loan())).isInstanceOf(Computed.class);
        assertRefused(terms, loan().settledOn(SETTLED.minusDays(1)), Kind.LOAN_TERM_AT_LEAST_MONTHS);
    }

    @Test
    void everyBrokenRuleIsNamedAtOnce_withItsFacts() {
        var outcome = compute(
                QD24,
                loan().settledOn(null)
                        .overdue()
                        .registeredOn(null)
                        .notFirstTimePledge()
                        .size(EnterpriseSize.LARGE));
        assertThat(outcome).isInstanceOfSatisfying(Ineligible.class, no -> {
            assertThat(no.refusals())
                    .extracting(Refusal::key)
                    .containsExactly(
                            "size",
                            "loan-settled",
                            "not-overdue",
                            "registration-before-disbursement",
                            "first-time-pledge-at-least-one");
            assertThat(no.refusals().get(3).facts())
                    .containsExactly(
                            new Param("registeredOn", Param.Kind.ABSENT, ""),
                            new Param("disbursedOn", Param.Kind.DATE, "2024-07-08"));
        });
    }

    @Test
    void eligibilityIsJudgedBeforeTheLprIsLookedUp() {
        var lateContract = loan().running("2025-07-02", "2025-07-03", 100).overdue();
        assertRefused(QD24, lateContract, Kind.NOT_OVERDUE);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void monthsBelongToTheRulesThatCountThem(Kind kind) {
        boolean counts = kind.name().contains("MONTHS");
        assertThat(new OrderRule(kind, counts ? 3 : null, Policies.CLAUSE).kind())
                .isEqualTo(kind);
        assertThatThrownBy(() -> new OrderRule(kind, counts ? null : 3, Policies.CLAUSE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertRefused(PolicyTerms terms, Loans loan, Kind kind) {
        var clause = terms.orderRules().stream()
                .filter(rule -> rule.kind() == kind)
                .findFirst()
                .orElseThrow()
                .clause();
        assertThat(compute(terms, loan))
                .isInstanceOfSatisfying(
                        Ineligible.class,
                        no -> assertThat(no.refusals())
                                .filteredOn(refusal -> refusal.rule().equals(kind.name()))
                                .singleElement()
                                .satisfies(
                                        refusal -> assertThat(refusal.clause()).isEqualTo(clause)));
    }

    private static Outcome compute(PolicyTerms terms, Loans loan) {
        return SubsidyComputation.compute(terms, loan.facts(), ShippedCalendar.lprHistory(), PastAwards.NONE, DECLARED);
    }
}
