package app.zhirong.identity.web;

import app.zhirong.kernel.Region;
import app.zhirong.kernel.RegionLevel;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The regions that have a name here, for choosing one; others are entered by their code. */
@RestController
class RegionController {

    private static final List<RegionView> ALL = Region.named().stream()
            .filter(region -> !region.isStatisticalOnly())
            .map(RegionController::view)
            .toList();

    @GetMapping("/api/public/regions")
    List<RegionView> listRegions() {
        return ALL;
    }

    private static RegionView view(Region region) {
        return new RegionView(
                region.toString(),
                region.level(),
                region.parent().map(Region::toString).orElse(null),
                region.name(Locale.SIMPLIFIED_CHINESE).orElseThrow(),
                region.name(Locale.ENGLISH).orElseThrow());
    }

    /**
     * A region in both languages.
     *
     * @param parent who manages it; absent for a province
     */
    record RegionView(
            String code, RegionLevel level, @Nullable String parent, String nameZh, String nameEn) {}
}
