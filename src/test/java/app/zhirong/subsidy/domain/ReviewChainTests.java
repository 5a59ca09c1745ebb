package app.zhirong.subsidy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.kernel.Region;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewChainTests {

    private static final Region HEBEI = Region.of(130000);

    @ParameterizedTest
    @CsvSource({
        "130903, 130903, 130900", // 运河区 → 沧州
        "130682, 130682, 130000", // 定州 → 河北
        "130181, 130181, 130000", // 辛集 → 河北
        "130629, 133100, 130000", // 容城 → 雄安 → 河北
        "130900, 130900, 130000"
    })
    void theChainOfAProvincialCallComesFromTheRegion(int enterprise, int first, int second) {
        assertThat(ReviewChain.of(Region.of(enterprise), HEBEI, Set.of())).isEqualTo(new ReviewChain(first, second));
    }

    @Test
    void noOfficeAboveTheCallTakesPart() {
        var cangzhou = Region.of(130900);
        assertThat(ReviewChain.of(Region.of(130903), cangzhou, Set.of(130903, 130900, 130000)))
                .isEqualTo(new ReviewChain(130903, 130900));
        assertThat(ReviewChain.of(cangzhou, cangzhou, Set.of(130900, 130000)))
                .isEqualTo(new ReviewChain(130900, 130900));
    }

    @Test
    void anOfficeThatIsNotHereIsSkipped() {
        assertThat(ReviewChain.of(Region.of(130903), HEBEI, Set.of(130900, 130000)))
                .isEqualTo(new ReviewChain(130900, 130000));
    }
}
