package app.zhirong.enterprise.domain;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.enterprise.EnterpriseSize;
import app.zhirong.enterprise.SizingIndustry;
import app.zhirong.enterprise.domain.SizeFigures.Indicator;
import app.zhirong.enterprise.domain.SizeStandard.FiguresMissing;
import app.zhirong.enterprise.domain.SizeStandard.Sized;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SizeStandardTests {

    /** Bounds of large, medium, small as the standard lists them; x where the industry doesn't look. */
    @ParameterizedTest
    @CsvSource({
        "AGRICULTURE, x, 20000/500/50, x",
        "MANUFACTURING, 1000/300/20, 40000/2000/300, x",
        "CONSTRUCTION, x, 80000/6000/300, 80000/5000/300",
        "WHOLESALE, 200/20/5, 40000/5000/1000, x",
        "RETAIL, 300/50/10, 20000/500/100, x",
        "TRANSPORT, 1000/300/20, 30000/3000/200, x",
        "STORAGE, 200/100/20, 30000/1000/100, x",
        "POST, 1000/300/20, 30000/2000/100, x",
        "ACCOMMODATION, 300/100/10, 10000/2000/100, x",
        "CATERING, 300/100/10, 10000/2000/100, x",
        "INFORMATION_TRANSMISSION, 2000/100/10, 100000/1000/100, x",
        "SOFTWARE, 300/100/10, 10000/1000/50, x",
        "REAL_ESTATE_DEVELOPMENT, x, 200000/1000/100, 10000/5000/2000",
        "PROPERTY_MANAGEMENT, 1000/300/100, 5000/1000/500, x",
        "LEASING_AND_BUSINESS, 300/100/10, x, 120000/8000/100",
        "OTHER, 300/100/10, x, x"
    })
    void aLevelIsReachedAtItsBounds_andMissedJustBelowAnyOfThem(
            SizingIndustry industry, String staff, String revenue, String assets) {
        var sizes = EnterpriseSize.values();
        for (int level = 0; level < 3; level++) {
            var x = bound(staff, level);
            var y = bound(revenue, level);
            var z = bound(assets, level);
            assertThat(size(industry, x, y, z)).isEqualTo(sizes[level]);
            for (int dropped = 0; dropped < 3; dropped++) {
                var one = BigDecimal.ONE;
                var dx = dropped == 0 && x != null ? x.subtract(one) : x;
                var dy = dropped == 1 && y != null ? y.subtract(one) : y;
                var dz = dropped == 2 && z != null ? z.subtract(one) : z;
                boolean unchanged = Objects.equals(dx, x) && Objects.equals(dy, y) && Objects.equals(dz, z);
                assertThat(size(industry, dx, dy, dz)).isEqualTo(unchanged ? sizes[level] : sizes[level + 1]);
            }
        }
    }

    @Test
    void manyStaffWithoutRevenueDropsAllTheWayToMicro() {
        assertThat(SizeStandard.size(
                        SizingIndustry.MANUFACTURING, new SizeFigures(2000, new BigDecimal("299.99"), null)))
                .isEqualTo(new Sized(EnterpriseSize.MICRO));
        assertThat(SizeStandard.size(SizingIndustry.MANUFACTURING, new SizeFigures(2000, new BigDecimal("3000"), null)))
                .isEqualTo(new Sized(EnterpriseSize.MEDIUM));
    }

    @Test
    void aMissingFigureIsAskedFor_onlyWhereTheIndustryNeedsIt() {
        assertThat(SizeStandard.size(SizingIndustry.CONSTRUCTION, new SizeFigures(10, null, null)))
                .isEqualTo(new FiguresMissing(Set.of(Indicator.REVENUE, Indicator.ASSETS)));
        assertThat(SizeStandard.size(SizingIndustry.OTHER, new SizeFigures(10, null, null)))
                .isEqualTo(new Sized(EnterpriseSize.SMALL));
    }

    @ParameterizedTest
    @EnumSource(SizingIndustry.class)
    void everyIndustryHasThresholds(SizingIndustry industry) {
        assertThat(SizeStandard.indicators(industry)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "01, AGRICULTURE",
        "C3411, MANUFACTURING",
        "44, MANUFACTURING",
        "4710, CONSTRUCTION",
        "51, WHOLESALE",
        "F52, RETAIL",
        "54, TRANSPORT",
        "59, STORAGE",
        "60, POST",
        "61, ACCOMMODATION",
        "62, CATERING",
        "63, INFORMATION_TRANSMISSION",
        "6510, SOFTWARE",
        "7010, REAL_ESTATE_DEVELOPMENT",
        "7020, PROPERTY_MANAGEMENT",
        "72, LEASING_AND_BUSINESS",
        "M73, OTHER"
    })
    void knowsTheThresholdsOfADivision(String code, SizingIndustry industry) {
        assertThat(SizeStandard.industryOf(code)).contains(industry);
    }

    @ParameterizedTest
    @ValueSource(strings = {"53", "66", "70", "7030", "83", "84", "91", "97", "98", "00", "A13", "", "1"})
    void saysNothingOfIndustriesTheStandardLeavesOut(String code) {
        assertThat(SizeStandard.industryOf(code)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "01, A", "05, A", "06, B", "12, B", "13, C", "43, C", "44, D", "46, D", "47, E", "50, E", "51, F", "52, F",
        "53, G", "60, G", "61, H", "62, H", "63, I", "65, I", "66, J", "69, J", "70, K", "71, L", "72, L", "73, M",
        "75, M", "76, N", "79, N", "80, O", "82, O", "83, P", "84, Q", "85, Q", "86, R", "90, R", "91, S", "96, S",
        "97, T", "3411, C", "c3411, C", "Ｃ３４, C"
    })
    void knowsTheSectionOfADivision(String code, char letter) {
        assertThat(Industries.sectionOf(code)).map(Industries.Section::letter).contains(letter);
    }

    @Test
    void theSectionsCoverEveryDivisionOnce() {
        assertThat(Industries.sections()).hasSize(20);
        for (int division = 1; division <= 97; division++) {
            int wanted = division;
            assertThat(Industries.sections())
                    .filteredOn(section -> section.from() <= wanted && wanted <= section.to())
                    .hasSize(1);
        }
        assertThat(Industries.sectionOf("98")).isEmpty();
        assertThat(Industries.sectionOf("B34")).isEmpty();
    }

    private static EnterpriseSize size(
            SizingIndustry industry,
            @Nullable BigDecimal staff,
            @Nullable BigDecimal revenue,
            @Nullable BigDecimal assets) {
        var figures = new SizeFigures(staff == null ? null : staff.intValueExact(), revenue, assets);
        return ((Sized) SizeStandard.size(industry, figures)).size();
    }

    private static @Nullable BigDecimal bound(String bounds, int level) {
        return bounds.equals("x") ? null : new BigDecimal(bounds.split("/")[level]);
    }
}
