package app.zhirong.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhirong.kernel.Region.Scope;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionTests {

    private static final Region HEBEI = Region.of(130000);
    private static final Region BAODING = Region.of(130600);
    private static final Region XIONGAN = Region.of(133100);

    @ParameterizedTest
    @CsvSource({"130000, PROVINCE", "130900, CITY", "133100, CITY", "130902, COUNTY", "130682, COUNTY", "110105, COUNTY"
    })
    void knowsItsLevel(int code, RegionLevel level) {
        assertThat(Region.of(code).level()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "130902, 130900",
        "130682, 130000",
        "130181, 130000",
        "130629, 133100",
        "133100, 130000",
        "110105, 110000",
        "429004, 420000",
        "370202, 370200"
    })
    void isManagedByWhomTheLawSays(int code, int parent) {
        assertThat(Region.of(code).parent()).contains(Region.of(parent));
    }

    @Test
    void provinceHasNobodyAbove() {
        assertThat(HEBEI.parent()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "130903, 130903 130900 130000",
        "130900, 130900 130000",
        "130682, 130682 130000",
        "130181, 130181 130000",
        "133100, 133100 130000",
        "130629, 133100 130000",
        "130632, 133100 130000",
        "130638, 133100 130000",
        "110105, 110105 110000",
        "370202, 370202 370200 370000"
    })
    void chainOfReviewSkipsTheCityWhereThereIsNone(int code, String chain) {
        var expected = Arrays.stream(chain.split(" "))
                .map(Integer::valueOf)
                .map(Region::of)
                .toList();
        assertThat(Region.of(code).reviewChain()).isEqualTo(expected);
    }

    @Test
    void scopeIsTheRangeOfAllBelow() {
        assertThat(HEBEI.scope()).isEqualTo(new Scope(130000, 139999));
        assertThat(Region.of(130900).scope()).isEqualTo(new Scope(130900, 130999));
        assertThat(Region.of(130902).scope()).isEqualTo(new Scope(130902, 130902));
        assertThat(Region.of(130682).scope()).isEqualTo(new Scope(139082, 139082));
        assertThat(XIONGAN.scope()).isEqualTo(new Scope(133100, 133199));
    }

    @ParameterizedTest
    @ValueSource(ints = {130682, 130629, 130632, 130638})
    void baodingDoesNotSeeWhatItsCodesCoverButItDoesNotManage(int code) {
        assertThat(BAODING.covers(Region.of(code))).isFalse();
        assertThat(HEBEI.covers(Region.of(code))).isTrue();
    }

    @Test
    void xionganSeesItsCounties_butNobodyElsesAndNobodyElseSeesThem() {
        for (int code : List.of(130629, 130632, 130638)) {
            assertThat(XIONGAN.covers(Region.of(code))).isTrue();
        }
        assertThat(XIONGAN.covers(Region.of(130682))).isFalse();
        assertThat(Region.of(130100).covers(Region.of(130181))).isFalse();
        assertThat(Region.of(130629).covers(Region.of(130632))).isFalse();
    }

    @Test
    void everyNamedRegionIsCoveredByExactlyThoseAboveIt() {
        for (var region : Region.named()) {
            for (var other : Region.named()) {
                assertThat(other.covers(region)).as(other + " covers " + region).isEqualTo(isAtOrAbove(other, region));
            }
        }
    }

    @Test
    void scopeKeysAreUnique() {
        assertThat(Region.named().stream().map(Region::scopeKey).toList()).doesNotHaveDuplicates();
    }

    @Test
    void hasNamesInBothLanguages() {
        assertThat(Region.of(130900).name(Locale.SIMPLIFIED_CHINESE)).contains("沧州市");
        assertThat(Region.of(130930).name(Locale.SIMPLIFIED_CHINESE)).contains("孟村回族自治县");
        assertThat(Region.of(130903).name(Locale.ENGLISH)).contains("Yunhe");
        assertThat(Region.of(110105).name(Locale.ENGLISH)).isEmpty();
    }

    @Test
    void namesAllProvincesAllHebeiCitiesAndTheCountiesOfCangzhou() {
        var named = Region.named();
        assertThat(named).filteredOn(r -> r.level() == RegionLevel.PROVINCE).hasSize(34);
        assertThat(named)
                .filteredOn(r -> r.level() == RegionLevel.CITY && HEBEI.covers(r))
                .hasSize(12);
        assertThat(named)
                .filteredOn(r ->
                        r.level() == RegionLevel.COUNTY && Region.of(130900).covers(r))
                .filteredOn(r -> !r.isStatisticalOnly())
                .hasSize(16);
        assertThat(Region.of(130971).isStatisticalOnly()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "13090", "1309022", "130001", "13090a", "000000", "990000", "-30902"})
    void refusesWhatIsNoCode(String text) {
        assertThat(Region.parse(text)).isEmpty();
    }

    @Test
    void readsFullWidth_andRefusesAWrongCodeAloud() {
        assertThat(Region.parse(" １３０９０２ ")).contains(Region.of(130902));
        assertThatThrownBy(() -> Region.of(130001)).isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean isAtOrAbove(Region above, Region region) {
        return above.equals(region)
                || region.parent().map(parent -> isAtOrAbove(above, parent)).orElse(false);
    }
}
