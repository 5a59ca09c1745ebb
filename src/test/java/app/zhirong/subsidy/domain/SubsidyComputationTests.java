package app.zhirong.subsidy.domain;

import static app.zhirong.subsidy.domain.Loans.loan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhirong.calendar.LprHistory;
import app.zhirong.calendar.domain.ShippedCalendar;
import app.zhirong.enterprise.EnterpriseSize;
import app.zhirong.kernel.Money;
import app.zhirong.subsidy.domain.PastAwards.Award;
import app.zhirong.subsidy.domain.SubsidyComputation.Computed;
import app.zhirong.subsidy.domain.SubsidyComputation.LprMissing;
import app.zhirong.subsidy.domain.SubsidyComputation.Outcome;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubsidyComputationTests {

    private static final LprHistory LPR = ShippedCalendar.lprHistory();
    private static final LocalDate DECLARED = LocalDate.of(2026, 3, 2);
    private static final PolicyTerms QD24 = Policies.shipped("QD24");
    private static final PolicyTerms BJ25 = Policies.shipped("BJ25");
    private static final PolicyTerms FJ22 = Policies.shipped("FJ22");

    @ParameterizedTest
    @ValueSource(strings = {"QD24", "DEMO-HEBEI"})
    void qd24PaysSixtyPercentOfTheLprOfTheMonthBeforeTheContract(String code) {
        var outcome = compute(Policies.shipped(code), loan().principal("5000000"));
        assertThat(amount(outcome)).isEqualTo("103500.00");
        assertThat(keys(outcome))
                .containsExactly(
                        "lpr-month-before-contract",
                        "ratio",
                        "period",
                        "ip-share",
                        "subsidy-on-bullet-loan",
                        "interest-paid-ceiling",
                        "cap-per-declaration-year");
    }

    @Test
    void qd24IsCappedPerDeclarationYear() {
        var outcome = compute(QD24, loan().principal("30000000").interestPaid("1350000"));
        assertThat(amount(outcome)).isEqualTo("500000.00");
        assertThat(result(outcome, Step.Kind.SUBSIDY_ON_BULLET_LOAN)).isEqualTo("621000.00");
    }

    @Test
    void qd24CountsTheShareSecuredByPatents() {
        assertThat(amount(compute(QD24, loan().ipShare("0.4")))).isEqualTo("41400.00");
    }

    @Test
    void bj25PaysHalfOfTheActualRate_upTo140PercentOfTheLpr_onTheIpPart() {
        var outcome = compute(BJ25, bjLoan().actualRate("0.055").ipShare("0.6"));
        assertThat(amount(outcome)).isEqualTo("144900.00");
        assertThat(result(outcome, Step.Kind.ACTUAL_RATE_CAP)).isEqualTo("0.0483");
        assertThat(result(outcome, Step.Kind.RATIO)).isEqualTo("0.02415");
    }

    @Test
    void bj25TakesALowerActualRateAsItIs() {
        // 10,000,000 × 4 % × 50 % × 60 %
        assertThat(amount(compute(BJ25, bjLoan().actualRate("0.04").ipShare("0.6"))))
                .isEqualTo("120000.00");
    }

    @Test
    void fj22PaysTwentyPercentOfTheDecemberLpr() {
        assertThat(amount(compute(FJ22, fjLoan()))).isEqualTo("29200.00");
    }

    @Test
    void fj22PaysHalfToInsuredSmallAndMicroEnterprises() {
        assertThat(amount(compute(FJ22, fjLoan().insured().size(EnterpriseSize.SMALL))))
                .isEqualTo("73000.00");
        assertThat(amount(compute(FJ22, fjLoan().insured().size(EnterpriseSize.MICRO))))
                .isEqualTo("73000.00");
        assertThat(amount(compute(FJ22, fjLoan().insured().size(EnterpriseSize.MEDIUM))))
                .isEqualTo("29200.00");
    }

    @Test
    void fj22TakesTheActualRateIfItIsLower() {
        assertThat(amount(compute(FJ22, fjLoan().actualRate("0.032")))).isEqualTo("25600.00");
    }

    @Test
    void fj22PaysForTwelveMonthsAtMost() {
        var outcome = compute(FJ22, fjLoan().running("2020-12-28", "2021-01-04", 500));
        assertThat(amount(outcome)).isEqualTo("29200.00");
        assertThat(keys(outcome)).contains("period-cut");
    }

    @Test
    void otherPoliciesAreOnlyOtherData() {
        var xm23 = Policies.with(
                FJ22,
                Policies.rate(BaseRate.LPR_1Y_DECEMBER_OF_REPAYMENT_YEAR, true, "0.6"),
                List.of(cap(Cap.Scope.YEAR, "300000")));
        assertThat(amount(compute(xm23, fjLoan().principal("8000000")))).isEqualTo("175200.00");
        var fy22 = Policies.with(
                FJ22,
                Policies.rate(BaseRate.LPR_1Y_ON_CONTRACT_DAY, false, "0.5"),
                List.of(cap(Cap.Scope.YEAR, "500000")));
        var signedInMarch2022 = fjLoan().running("2022-03-07", "2022-03-10", 365);
        assertThat(amount(compute(fy22, signedInMarch2022.principal("10000000"))))
                .isEqualTo("185000.00");
        var outcome = compute(fy22, signedInMarch2022.principal("30000000"));
        assertThat(result(outcome, Step.Kind.SUBSIDY_ON_BULLET_LOAN)).isEqualTo("555000.00");
        assertThat(amount(outcome)).isEqualTo("500000.00");
    }

    @Test
    void neverPaysMoreThanTheInterestPaidOnTheIpPart() {
        assertThat(amount(compute(QD24, loan().interestPaid("100000")))).isEqualTo("100000.00");
        assertThat(amount(compute(QD24, loan().interestPaid("100000").ipShare("0.4"))))
                .isEqualTo("40000.00");
        assertThat(amount(compute(QD24, loan().interestPaid("0")))).isEqualTo("0.00");
    }

    @ParameterizedTest
    @CsvSource({
        // scope, policy, loan, settled, declared, amount awarded, what is left of 100,000 for 103,500
        "LOAN, QD24, loan-1, 2024, 2025, 30000, 70000.00",
        "LOAN, QD24, loan-2, 2025, 2026, 30000, 100000.00",
        "YEAR, QD24, loan-2, 2025, 2025, 30000, 70000.00",
        "YEAR, QD24, loan-2, 2024, 2026, 30000, 100000.00",
        "PER_DECLARATION_YEAR, QD24, loan-2, 2024, 2026, 30000, 70000.00",
        "PER_DECLARATION_YEAR, QD24, loan-2, 2025, 2025, 30000, 100000.00",
        "CUMULATIVE, QD24, loan-9, 2019, 2020, 30000, 70000.00",
        "CUMULATIVE, BJ25, loan-9, 2019, 2020, 30000, 100000.00",
        "CUMULATIVE, QD24, loan-9, 2019, 2020, 100000, 0.00",
        "CUMULATIVE, QD24, loan-9, 2019, 2020, 100000.01, 0.00"
    })
    void aCapLeavesWhatEarlierAwardsInItsScopeLeave(
            Cap.Scope scope, String policy, String loan, int settled, int declared, String awarded, String left) {
        var terms = Policies.with(QD24, QD24.rate(), List.of(cap(scope, "100000")));
        var past = new PastAwards(List.of(new Award(policy, loan, settled, declared, Money.of(awarded))));
        var outcome = SubsidyComputation.compute(terms, loan().facts(), LPR, past, DECLARED);
        assertThat(amount(outcome)).isEqualTo(left);
    }

    @Test
    void allCapsApply_theTightestDecides() {
        var caps =
                List.of(cap(Cap.Scope.LOAN, "90000"), cap(Cap.Scope.YEAR, "80000"), cap(Cap.Scope.CUMULATIVE, "85000"));
        var outcome = compute(Policies.with(QD24, QD24.rate(), caps), loan());
        assertThat(amount(outcome)).isEqualTo("80000.00");
        assertThat(keys(outcome)).endsWith("cap-loan", "cap-year", "cap-cumulative");
    }

    @Test
    void aMonthWithoutLprStopsTheComputation() {
        var lateContract = loan().running("2025-07-02", "2025-07-03", 100);
        assertThat(compute(QD24, lateContract)).isEqualTo(new LprMissing(YearMonth.of(2025, 6)));
        assertThat(compute(BJ25, lateContract)).isEqualTo(new LprMissing(YearMonth.of(2025, 6)));
        assertThat(compute(FJ22, loan())).isEqualTo(new LprMissing(YearMonth.of(2025, 12)));
    }

    @Test
    void interestRunsOnWhatIsOutstanding() {
        // (5,000,000 × 100 + 3,000,000 × 265) × 3.45 % × 60 % ÷ 365
        var outcome = compute(QD24, loan().repaid(LocalDate.of(2024, 10, 16), "2000000"));
        assertThat(amount(outcome)).isEqualTo("73442.47");
        assertThat(keys(outcome)).contains("subsidy-on-segments");
    }

    @Test
    void aLeapYearLoanCountsItsDays() {
        // 366 days: 5,000,000 × 3.45 % × 60 % × 366 ÷ 365
        assertThat(amount(compute(QD24, loan().running("2023-09-05", "2023-09-08", 366))))
                .isEqualTo("103783.56");
    }

    @Test
    void segmentsSumUpToTheDirectSumDayByDay_forRandomRepayments() {
        long seed = 20240708L;
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var uncapped = Policies.with(QD24, QD24.rate(), List.of());
        for (int round = 0; round < 300; round++) {
            int days = random.nextInt(30, 1100);
            var loan = loan().running("2022-02-10", "2022-02-14", days).interestPaid("99999999");
            var repaid = new TreeMap<LocalDate, BigDecimal>();
            var left = new BigDecimal("5000000.00");
            for (int i = random.nextInt(0, 9); i > 0; i--) {
                var on = LocalDate.of(2022, 2, 14).plusDays(random.nextInt(1, days + 1));
                var part = left.multiply(BigDecimal.valueOf(random.nextInt(1, 60), 2))
                        .setScale(2, RoundingMode.DOWN);
                left = left.subtract(part);
                loan.repaid(on, part.toPlainString());
                repaid.merge(on, part, BigDecimal::add);
            }
            var direct = BigDecimal.ZERO;
            var outstanding = new BigDecimal("5000000.00");
            for (int day = 0; day < days; day++) {
                var today = LocalDate.of(2022, 2, 14).plusDays(day);
                outstanding = outstanding.subtract(repaid.getOrDefault(today, BigDecimal.ZERO));
                direct = direct.add(outstanding);
            }
            var expected = direct.multiply(new BigDecimal("0.037"))
                    .multiply(new BigDecimal("0.6"))
                    .divide(new BigDecimal("365"), 2, RoundingMode.HALF_UP);
            assertThat(amount(compute(uncapped, loan)))
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(expected.toPlainString());
        }
    }

    @Test
    void theSameFactsGiveTheSameAnswer() {
        var facts = loan().repaid(LocalDate.of(2024, 10, 16), "2000000").facts();
        assertThat(SubsidyComputation.compute(QD24, facts, LPR, PastAwards.NONE, DECLARED))
                .isEqualTo(SubsidyComputation.compute(QD24, facts, LPR, PastAwards.NONE, DECLARED));
    }

    @Test
    void factsThatContradictEachOtherAreRefused() {
        assertThatThrownBy(() -> loan().repaid(LocalDate.of(2024, 7, 8), "1").facts())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        loan().repaid(LocalDate.of(2024, 10, 16), "5000000.01").facts())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> loan().settledOn(LocalDate.of(2024, 7, 8)).facts())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> loan().ipShare("1.01").facts()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> loan().ipShare("0").facts()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> loan().actualRate("4.5").facts()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> loan().principal("0").facts()).isInstanceOf(IllegalArgumentException.class);
    }

    /** Signed when 3.45 % was in force, settled in 2025. */
    private static Loans bjLoan() {
        return loan().running("2024-03-04", "2024-03-05", 365).principal("10000000");
    }

    /** Repaid in 2022, whose December rate was 3.65 %. */
    private static Loans fjLoan() {
        return loan().running("2021-02-25", "2021-03-01", 365).principal("4000000");
    }

    private static Cap cap(Cap.Scope scope, String yuan) {
        return new Cap(scope, Money.of(yuan), Policies.CLAUSE);
    }

    private static Outcome compute(PolicyTerms terms, Loans loan) {
        return SubsidyComputation.compute(terms, loan.facts(), LPR, PastAwards.NONE, DECLARED);
    }

    private static String amount(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Computed.class);
        return ((Computed) outcome).amount().toString();
    }

    private static List<String> keys(Outcome outcome) {
        return ((Computed) outcome).steps().stream().map(Step::key).toList();
    }

    private static String result(Outcome outcome, Step.Kind kind) {
        return ((Computed) outcome)
                .steps().stream()
                        .filter(step -> step.kind() == kind)
                        .findFirst()
                        .orElseThrow()
                        .result()
                        .value();
    }
}
