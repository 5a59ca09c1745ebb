package app.zhirong.subsidy.domain;

import static app.zhirong.subsidy.domain.Loans.loan;
import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.calendar.LprPublication.LprStanding;
import app.zhirong.calendar.domain.ShippedCalendar;
import app.zhirong.enterprise.EnterpriseSize;
import app.zhirong.ipasset.AssetKind;
import app.zhirong.subsidy.domain.PolicyTerms.IpShareRule.Basis;
import app.zhirong.subsidy.domain.ReviewCheck.CheckCode;
import app.zhirong.subsidy.domain.ReviewCheck.CheckVerdict;
import app.zhirong.subsidy.domain.SubsidyComputation.Computed;
import app.zhirong.subsidy.domain.SubsidyComputation.Ineligible;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StepTextsTests {

    private static final LocalDate DECLARED = LocalDate.of(2026, 3, 2);
    private final StepTexts chinese = StepTexts.in(Locale.SIMPLIFIED_CHINESE);
    private final StepTexts english = StepTexts.in(Locale.ENGLISH);

    @Test
    void explainsTheDemoStoryInChinese() {
        var steps = steps("QD24", loan());
        assertThat(steps)
                .extracting(step -> chinese.title(step) + "：" + chinese.formula(step) + " → " + chinese.result(step))
                .containsExactly(
                        "基准利率：借款合同 2024-07-05 签订，上月（2024-06）1 年期 LPR，2024-06-20 公布 → 3.45%",
                        "贴息比例：3.45% × 60% → 2.07%",
                        "计息天数：2024-07-08 放款至 2025-07-08 结清，算头不算尾 → 365",
                        "质押份额：按专利质押占贷款的份额计算 → 100%",
                        "贴息额：5,000,000.00 × 3.45% × 60% × 份额 100% × 365/365，四舍五入到小数点后 2 位 → 103,500.00",
                        "不超过实付利息：103,500.00 与实付利息 5,000,000.00 × 份额 100% = 5,000,000.00 取低 → 103,500.00",
                        "申报年度上限：103,500.00 与余额取低：上限 500,000.00 − 本申报年度已获 0.00 = 500,000.00 → 103,500.00");
    }

    @Test
    void explainsItInEnglishToo() {
        var steps =
                steps("BJ25", loan().running("2024-03-04", "2024-03-05", 365).actualRate("0.055"));
        assertThat(english.formula(steps.get(1)))
                .isEqualTo("Lower of the actual rate 5.50% and 3.45% (published on 2024-02-20) × 1.4 = 4.83%");
        assertThat(english.result(steps.get(1))).isEqualTo("4.83%");
    }

    @Test
    void writesSegmentsOut() {
        var steps = steps("QD24", loan().repaid(LocalDate.of(2024, 10, 16), "2000000"));
        assertThat(chinese.formula(steps.get(4)))
                .startsWith("分段积数（5000000.00 × 100 + 3000000.00 × 265）= 1,295,000,000；× 3.45% × 60%");
    }

    @Test
    void saysWhyNotInBothLanguages() {
        var outcome = SubsidyComputation.compute(
                Policies.shipped("QD24"),
                loan().size(EnterpriseSize.LARGE).registeredOn(null).facts(),
                ShippedCalendar.lprHistory(),
                PastAwards.NONE,
                DECLARED);
        assertThat(((Ineligible) outcome).refusals())
                .extracting(chinese::refusal)
                .containsExactly("企业规模不符合要求：大型", "质押登记晚于放款：登记日 无，放款日 2024-07-08");
        assertThat(((Ineligible) outcome).refusals())
                .extracting(english::refusal)
                .containsExactly(
                        "The size of the enterprise isn't served: large",
                        "The pledge was registered after disbursement: registered on none, disbursed on 2024-07-08");
    }

    @Test
    void everyStepRuleAndCodeHasTextsInBothLanguages_withTheSamePlaceholders() {
        var wanted = new TreeSet<String>();
        for (var kind : Step.Kind.values()) {
            wanted.add("step." + kind.key() + ".title");
            wanted.add("step." + kind.key() + ".formula");
        }
        for (var kind : OrderRule.Kind.values()) {
            wanted.add("refusal." + new Refusal(kind.name(), Policies.CLAUSE, List.of()).key());
        }
        wanted.add("refusal.size");
        wanted.add("absent");
        codes(wanted, "standing", LprStanding.values());
        codes(wanted, "size", EnterpriseSize.values());
        codes(wanted, "rounding", RoundingMode.values());
        codes(wanted, "basis", Basis.PATENTS, Basis.ALL_IP);
        codes(wanted, "right", AssetKind.values());
        checks(wanted);
        assertThat(chinese.keys()).containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(english.keys()).containsExactlyInAnyOrderElementsOf(wanted);
        for (var key : wanted) {
            assertThat(placeholders(english.text(key))).as(key).isEqualTo(placeholders(chinese.text(key)));
        }
    }

    @Test
    void everyRefusalAndStepThatCanOccurFindsItsValues() {
        var terms = Policies.shipped("BJ25");
        for (var kind : OrderRule.Kind.values()) {
            var more =
                    kind.name().contains("MONTHS") ? Policies.with(terms, kind, 3) : Policies.with(terms, kind, null);
            var none = loan().settledOn(null)
                    .registeredOn(null)
                    .pledgeContractDate(null)
                    .overdue()
                    .notFirstTimePledge();
            var outcome = SubsidyComputation.compute(
                    more, none.facts(), ShippedCalendar.lprHistory(), PastAwards.NONE, DECLARED);
            assertThat(((Ineligible) outcome).refusals()).allSatisfy(refusal -> {
                assertThat(chinese.refusal(refusal)).isNotBlank().doesNotContain("{");
                assertThat(english.refusal(refusal)).isNotBlank().doesNotContain("{");
            });
        }
        var fujian = loan().running("2021-02-25", "2021-03-01", 500).insured().size(EnterpriseSize.SMALL);
        assertThat(steps("FJ22", fujian)).allSatisfy(step -> {
            assertThat(chinese.formula(step)).isNotBlank().doesNotContain("{");
            assertThat(english.formula(step)).isNotBlank().doesNotContain("{");
        });
    }

    private static List<Step> steps(String policy, Loans loan) {
        var outcome = SubsidyComputation.compute(
                Policies.shipped(policy), loan.facts(), ShippedCalendar.lprHistory(), PastAwards.NONE, DECLARED);
        assertThat(outcome).isInstanceOf(Computed.class);
        return ((Computed) outcome).steps();
    }

    private static void codes(Set<String> wanted, String name, Enum<?>... values) {
        for (var value : values) {
            wanted.add(name + "." + value.name());
        }
    }

    /** Only the platform's own checks pass or fail; what it can't know is left to the reviewer. */
    private static void checks(Set<String> wanted) {
        for (var code : CheckCode.values()) {
            for (var verdict : CheckVerdict.values()) {
                boolean manual = verdict == CheckVerdict.MANUAL;
                boolean canBeManual = Set.of(CheckCode.COMPUTATION, CheckCode.CAP, CheckCode.EXCLUSION)
                        .contains(code);
                if (manual ? canBeManual : code != CheckCode.EXCLUSION) {
                    wanted.add("check." + new ReviewCheck(code, verdict, List.of(), List.of()).key());
                }
            }
        }
    }

    private static Set<String> placeholders(String text) {
        var found = new TreeSet<String>();
        Pattern.compile("\\{[A-Za-z]+}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .forEach(found::add);
        return found;
    }
}
