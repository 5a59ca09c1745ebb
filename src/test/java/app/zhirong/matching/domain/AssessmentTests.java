package app.zhirong.matching.domain;

import static app.zhirong.matching.domain.Examples.INVENTION;
import static app.zhirong.matching.domain.Examples.LPR;
import static app.zhirong.matching.domain.Examples.TODAY;
import static app.zhirong.matching.domain.Examples.TRADEMARK;
import static app.zhirong.matching.domain.Examples.facts;
import static app.zhirong.matching.domain.Examples.listed;
import static app.zhirong.matching.domain.Examples.product;
import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.calendar.LprHistory;
import app.zhirong.enterprise.EnterpriseSize;
import app.zhirong.enterprise.TagCode;
import app.zhirong.ipasset.AssetKind;
import app.zhirong.kernel.Money;
import app.zhirong.matching.CriterionKind;
import app.zhirong.matching.CriterionResult;
import app.zhirong.matching.CriterionResult.Bound;
import app.zhirong.matching.Measure;
import app.zhirong.matching.ProductMatch;
import app.zhirong.matching.ProductMatch.AmountLimit;
import app.zhirong.matching.SubsidyForecast;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AssessmentTests {

    @Test
    void theDemoStory_theFirstCard() {
        var product = Examples.easyLoan();
        var match = Assessment.of(facts(product, listed(product, Money.ofWan(500)), INVENTION, TRADEMARK), LPR);

        assertThat(match.gaps()).isEmpty();
        assertThat(match.fits()).isTrue();
        assertThat(match.whitelistedUntil()).hasToString("2026-12-31");
        assertThat(match.loanableAmount()).isEqualTo(Money.of("5760000.00"));
        assertThat(match.estimatedMaxAmount()).isEqualTo(Money.ofWan(500));
        assertThat(match.limitedBy())
                .containsExactlyInAnyOrder(
                        AmountLimit.AMOUNT_ASKED, AmountLimit.PRODUCT_LIMIT, AmountLimit.INDICATIVE_LIMIT);
        assertThat(match.annualRate()).isEqualByComparingTo("0.0350");
        assertThat(match.termMonths()).isEqualTo(12);
        assertThat(match.unverified()).isTrue();
        assertThat(of(match, CriterionKind.REMAINING_TERM).actual()).isEqualTo(new Measure.Months(172));
        assertThat(of(match, CriterionKind.AGE).actual()).isEqualTo(new Measure.Months(114));
        assertThat(of(match, CriterionKind.APPRAISED_VALUE).unverified()).isTrue();
    }

    @Test
    void theDemoStory_aNoIsADistance() {
        var match = Assessment.of(facts(Examples.techLoan(), null, INVENTION, TRADEMARK), LPR);

        assertThat(match.fits()).isFalse();
        assertThat(match.gaps()).hasSize(2);
        assertThat(of(match, CriterionKind.RIGHT_COUNT).about()).isEqualTo("INVENTION");
        assertThat(of(match, CriterionKind.RIGHT_COUNT).distance()).isEqualTo(new Measure.Count(1));
        assertThat(of(match, CriterionKind.APPRAISED_VALUE).distance())
                .isEqualTo(new Measure.Amount(Money.of("235000.00")));
        assertThat(match.loanableAmount()).isEqualTo(Money.of("4800000.00"));
        assertThat(match.estimatedMaxAmount()).isEqualTo(Money.ZERO);
        assertThat(match.limitedBy()).isEmpty();
        assertThat(match.annualRate()).isEqualByComparingTo("0.0340");
    }

    @Test
    void theAmountIsTheLeastOfItsLimits() {
        var product = Examples.easyLoan();
        var lower = Assessment.of(facts(product, listed(product, Money.ofWan(300)), INVENTION), LPR);
        assertThat(lower.estimatedMaxAmount()).isEqualTo(Money.ofWan(300));
        assertThat(lower.limitedBy()).containsExactly(AmountLimit.INDICATIVE_LIMIT);

        var openLimit = Assessment.of(facts(product, listed(product, null), INVENTION), LPR);
        assertThat(openLimit.limitedBy())
                .containsExactlyInAnyOrder(AmountLimit.AMOUNT_ASKED, AmountLimit.PRODUCT_LIMIT);

        var small = Examples.right(AssetKind.INVENTION, INVENTION.expiryDate(), "6000000.03");
        var byCollateral = Assessment.of(facts(product, null, small), LPR);
        assertThat(byCollateral.loanableAmount()).isEqualTo(Money.of("4320000.02"));
        assertThat(byCollateral.estimatedMaxAmount()).isEqualTo(Money.of("4320000.00"));
        assertThat(byCollateral.limitedBy()).containsExactly(AmountLimit.COLLATERAL);
    }

    @Test
    void askingForMoreThanTheLargestLoanIsNoReasonForANo() {
        var facts = facts(Examples.easyLoan(), null, INVENTION);
        var more = new Facts(
                facts.product(), facts.applicant(), facts.rights(), new Wish(Money.ofWan(900), 12), null, TODAY);
        var match = Assessment.of(more, LPR);
        assertThat(match.fits()).isTrue();
        assertThat(match.limitedBy()).containsExactly(AmountLimit.PRODUCT_LIMIT);
    }

    @Test
    void deadPledgedOrUnacceptedRightsDoNotCount() {
        var pledged = new OfferedRight(
                UUID.randomUUID(), AssetKind.INVENTION, INVENTION.expiryDate(), false, true, INVENTION.value());
        var endsToday = Examples.right(AssetKind.INVENTION, TODAY, "8000000.00");
        var design = Examples.right(AssetKind.DESIGN, INVENTION.expiryDate(), "8000000.00");
        var match = Assessment.of(facts(Examples.easyLoan(), null, pledged, endsToday, design), LPR);

        var kind = of(match, CriterionKind.RIGHT_KIND);
        assertThat(kind.met()).isFalse();
        assertThat(kind.required()).isEqualTo(new Measure.Codes(List.of("INVENTION", "TRADEMARK")));
        assertThat(kind.distance()).isEqualTo(new Measure.Count(1));
        assertThat(match.loanableAmount()).isEqualTo(Money.ZERO);
        assertThat(match.criteria()).noneMatch(result -> result.kind() == CriterionKind.REMAINING_TERM);
    }

    @Test
    void theDebtMayNotOutlastAPatent_aTrademarkIsRenewed() {
        var shortLived = Examples.right(AssetKind.INVENTION, TODAY.plusMonths(11), "8000000.00");
        var noMinimum = product(terms -> terms.remaining(0));
        var tooShort = of(Assessment.of(facts(noMinimum, null, shortLived), LPR), CriterionKind.REMAINING_TERM);
        assertThat(tooShort.required()).isEqualTo(new Measure.Months(12));
        assertThat(tooShort.distance()).isEqualTo(new Measure.Months(1));

        var mark = Examples.right(AssetKind.TRADEMARK, TODAY.plusMonths(1), "8000000.00");
        var marks = product(terms -> terms.counts(Map.of()).remaining(36));
        assertThat(Assessment.of(facts(marks, null, mark), LPR).fits()).isTrue();
    }

    @Test
    void whatTheRightsCarryReachesTheSmallestLoan() {
        var little = Examples.right(AssetKind.INVENTION, INVENTION.expiryDate(), "600000.00");
        var match = Assessment.of(facts(product(terms -> terms.minValue(null)), null, little), LPR);
        assertThat(of(match, CriterionKind.LOANABLE_AMOUNT).distance())
                .isEqualTo(new Measure.Amount(Money.of("68000.00")));
    }

    @Test
    void theWishIsJudgedAgainstTheProductsLimits() {
        var tooLittle = wish(new Wish(Money.ofWan(49), 12));
        assertThat(of(tooLittle, CriterionKind.AMOUNT_ASKED).distance()).isEqualTo(new Measure.Amount(Money.ofWan(1)));
        var tooShort = of(wish(new Wish(null, 5)), CriterionKind.TERM_ASKED);
        assertThat(tooShort.bound()).isEqualTo(Bound.AT_LEAST);
        assertThat(tooShort.distance()).isEqualTo(new Measure.Months(1));
        var tooLong = of(wish(new Wish(null, 48)), CriterionKind.TERM_ASKED);
        assertThat(tooLong.bound()).isEqualTo(Bound.AT_MOST);
        assertThat(tooLong.distance()).isEqualTo(new Measure.Months(12));
        assertThat(of(wish(new Wish(null, 36)), CriterionKind.TERM_ASKED).met()).isTrue();
    }

    @Test
    void withoutAWishTheTermIsTheLongestThatProductAndPatentsAllow() {
        assertThat(wish(Wish.NONE).termMonths()).isEqualTo(36);
        var ending = Examples.right(AssetKind.INVENTION, TODAY.plusMonths(20), "8000000.00");
        var facts = facts(product(terms -> terms.remaining(0)), null, ending);
        var open = new Facts(facts.product(), facts.applicant(), facts.rights(), Wish.NONE, null, TODAY);
        assertThat(Assessment.of(open, LPR).termMonths()).isEqualTo(20);
    }

    @Test
    void theEnterpriseIsJudgedByWhatItHasTold() {
        var demanding = product(terms -> terms.regions(130600, 130982)
                .industries("I", "M")
                .tags(TagCode.LITTLE_GIANT, TagCode.SPECIALISED_SME)
                .sizes(EnterpriseSize.MICRO)
                .age(120));
        var match = Assessment.of(facts(demanding, null, INVENTION), LPR);
        assertThat(match.gaps())
                .extracting(CriterionResult::kind)
                .containsExactly(
                        CriterionKind.ENTERPRISE_SIZE,
                        CriterionKind.REGION,
                        CriterionKind.INDUSTRY,
                        CriterionKind.TAG,
                        CriterionKind.AGE);
        assertThat(of(match, CriterionKind.AGE).distance()).isEqualTo(new Measure.Months(6));
        assertThat(of(match, CriterionKind.REGION).actual()).isEqualTo(new Measure.Codes(List.of("130903")));
        assertThat(of(match, CriterionKind.TAG).actual()).isEqualTo(new Measure.Codes(List.of("HIGH_TECH")));

        var silent = new Applicant(130903, null, null, Set.of(), null);
        var facts = facts(demanding, null, INVENTION);
        var untold = Assessment.of(new Facts(demanding, silent, facts.rights(), facts.wish(), null, TODAY), LPR);
        assertThat(of(untold, CriterionKind.AGE).actual()).isEqualTo(new Measure.Unknown());
        assertThat(of(untold, CriterionKind.ENTERPRISE_SIZE).actual()).isEqualTo(new Measure.Unknown());
        assertThat(of(untold, CriterionKind.INDUSTRY).actual()).isEqualTo(new Measure.Unknown());
    }

    @Test
    void aProductOfAProvinceIsOpenToItsCountiesAndExceptions() {
        var hebei = product(terms -> terms.regions(130000));
        assertThat(of(Assessment.of(facts(hebei, null, INVENTION), LPR), CriterionKind.REGION)
                        .met())
                .isTrue();
        var cangzhouOnly = product(terms -> terms.regions(130600));
        var dingzhou = new Applicant(130682, EnterpriseSize.SMALL, "C", Set.of(), null);
        var facts = facts(cangzhouOnly, null, INVENTION);
        var match = Assessment.of(new Facts(cangzhouOnly, dingzhou, facts.rights(), facts.wish(), null, TODAY), LPR);
        assertThat(of(match, CriterionKind.REGION).met())
                .as("定州 is managed by the province, not by 保定")
                .isFalse();
    }

    @Test
    void rankedWhitelistedFirst_thenByAmount_thenByRate_theOthersByTheirGaps() {
        var listed = product(terms -> terms.spread(90));
        var large = product(terms -> terms.spread(60));
        var largeCheap = product(terms -> terms.spread(55));
        var small = product(
                terms -> terms.amounts(Money.ofWan(50), Money.ofWan(300)).spread(0));
        var near = product(terms -> terms.age(600));
        var far = Examples.techLoan();
        var matches = new ArrayList<>(List.of(
                Assessment.of(facts(far, null, INVENTION), LPR),
                Assessment.of(facts(near, null, INVENTION), LPR),
                Assessment.of(facts(small, null, INVENTION), LPR),
                Assessment.of(facts(large, null, INVENTION), LPR),
                Assessment.of(facts(largeCheap, null, INVENTION), LPR),
                Assessment.of(facts(listed, listed(listed, Money.ofWan(100)), INVENTION), LPR)));
        matches.sort(Assessment.ORDER);
        assertThat(matches)
                .extracting(ProductMatch::product)
                .containsExactly(listed, largeCheap, large, small, near, far);
    }

    @Test
    void withoutAnyPublicationThereIsNoRate() {
        var match = Assessment.of(facts(Examples.easyLoan(), null, INVENTION), new LprHistory(List.of()));
        assertThat(match.annualRate()).isNull();
        assertThat(match.fits()).isTrue();
    }

    @Test
    void theNetCostIsWhatIsLeftOfTheRate() {
        var forecast = new SubsidyForecast(
                UUID.randomUUID(),
                "演示贴息政策（非官方）",
                false,
                Money.of("90000.00"),
                new BigDecimal("0.0300"),
                new BigDecimal("0.60"),
                365,
                365,
                null);
        var cost = NetCost.of(Money.ofWan(500), new BigDecimal("0.0350"), 12, forecast);
        assertThat(cost.yearlyInterest()).isEqualTo(Money.of("175000.00"));
        assertThat(cost.netPerYear()).isEqualTo(Money.of("85000.00"));
        assertThat(cost.netAnnualRate()).isEqualByComparingTo("0.0170");
        var twoYears = NetCost.of(Money.ofWan(500), new BigDecimal("0.0350"), 24, forecast);
        assertThat(twoYears.subsidyPerYear()).isEqualTo(Money.of("45000.00"));
        assertThat(twoYears.netAnnualRate()).isEqualByComparingTo("0.0260");
    }

    @Test
    void aMaskedNameTellsOneCharacter() {
        assertThat(MaskedName.of("演示·沧州精工机械有限公司")).isEqualTo("演示·沧***");
        assertThat(MaskedName.of("沧州精工")).isEqualTo("沧***");
        assertThat(MaskedName.of("演示·")).isEqualTo("演示·***");
    }

    @Test
    void industryCodesHaveTheirSection() {
        assertThat(IndustrySections.of("C3411")).contains("C");
        assertThat(IndustrySections.of("65")).contains("I");
        assertThat(IndustrySections.of("9999")).isEmpty();
        assertThat(IndustrySections.of("x")).isEmpty();
    }

    private static ProductMatch wish(Wish wish) {
        var facts = facts(Examples.easyLoan(), null, INVENTION);
        return Assessment.of(new Facts(facts.product(), facts.applicant(), facts.rights(), wish, null, TODAY), LPR);
    }

    private static CriterionResult of(ProductMatch match, CriterionKind kind) {
        return match.criteria().stream()
                .filter(result -> result.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
