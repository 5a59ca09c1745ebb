package app.zhirong.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BureauRegionsTests {

    @Test
    void aCityIsResponsibleForItsCounties() {
        assertThat(BureauRegions.of(Region.of(130900))).isEqualTo("{[130900,131000)}");
    }

    @Test
    void aCountyIsResponsibleForItself() {
        assertThat(BureauRegions.of(Region.of(130903))).isEqualTo("{[130903,130904)}");
    }

    @Test
    void aCityIsNotResponsibleForCountiesThatTheProvinceManages() {
        assertThat(BureauRegions.of(Region.of(130600)))
                .isEqualTo("{[130600,130629),[130630,130632),[130633,130638),[130639,130682),[130683,130700)}");
    }

    @Test
    void xionganIsResponsibleForItsThreeCounties() {
        assertThat(BureauRegions.of(Region.of(133100)))
                .contains("[130629,130630)")
                .contains("[130632,130633)")
                .contains("[130638,130639)");
    }

    @Test
    void aProvinceIsResponsibleForAllOfIt() {
        assertThat(BureauRegions.of(Region.of(130000))).isEqualTo("{[130000,140000)}");
    }
}
