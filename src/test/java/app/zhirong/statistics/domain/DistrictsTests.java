package app.zhirong.statistics.domain;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.kernel.Region;
import org.junit.jupiter.api.Test;

class DistrictsTests {

    private static final int HEBEI = 130000;
    private static final int CANGZHOU = 130900;
    private static final int YUNHE = 130903;
    private static final int BAODING = 130600;
    private static final int DINGZHOU = 130682;

    @Test
    void aCityIsBrokenDownByCounties() {
        var city = Districts.of(CANGZHOU);
        assertThat(city.named()).contains(YUNHE).allMatch(code -> code / 100 == 1309);
        assertThat(city.of(Region.of(YUNHE))).isEqualTo(YUNHE);
        assertThat(city.codesOf(YUNHE)).isEqualTo("{[130903,130904)}");
    }

    @Test
    void whatLiesAtTheCityItselfIsCountedUnderItsOwnCode_andFoundByIt() {
        var city = Districts.of(CANGZHOU);
        assertThat(city.of(Region.of(CANGZHOU))).isEqualTo(CANGZHOU);
        assertThat(city.codesOf(CANGZHOU)).isEqualTo("{[130900,130901)}");
    }

    @Test
    void aProvinceIsBrokenDownByCities_andThoseItManagesItself() {
        var province = Districts.of(HEBEI);
        assertThat(province.named()).contains(CANGZHOU, BAODING, DINGZHOU);
        assertThat(province.of(Region.of(YUNHE))).isEqualTo(CANGZHOU);
        assertThat(province.of(Region.of(DINGZHOU))).isEqualTo(DINGZHOU);
        assertThat(Districts.of(BAODING).named()).doesNotContain(DINGZHOU);
        assertThat(province.codesOf(BAODING)).doesNotContain("[130600,130700)");
    }

    @Test
    void aCountyIsItsOwnOnlyDistrict() {
        var county = Districts.of(YUNHE);
        assertThat(county.named()).containsExactly(YUNHE);
        assertThat(county.of(Region.of(YUNHE))).isEqualTo(YUNHE);
        assertThat(county.codesOf(YUNHE)).isEqualTo("{[130903,130904)}");
    }

    @Test
    void whatIsNoRegionFindsNothing() {
        assertThat(Districts.of(CANGZHOU).codesOf(7)).isEqualTo("{}");
    }

    @Test
    void everyNamedRegionOfAProvinceLiesInExactlyOneDistrict_thatFindsIt() {
        var province = Districts.of(HEBEI);
        var city = Districts.of(CANGZHOU);
        for (var region : Region.named()) {
            if (Region.of(HEBEI).covers(region) && !region.equals(Region.of(HEBEI))) {
                assertThat(province.named()).as("%s", region).contains(province.of(region));
            }
            if (Region.of(CANGZHOU).covers(region) && !region.isStatisticalOnly() && region.code() != CANGZHOU) {
                assertThat(city.of(region)).isEqualTo(region.code());
            }
        }
    }
}
