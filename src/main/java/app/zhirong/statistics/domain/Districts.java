package app.zhirong.statistics.domain;

import app.zhirong.kernel.BureauRegions;
import app.zhirong.kernel.Region;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The districts into which a bureau's figures are broken down: those managed right below it. A county is its own only
 * district. What lies in none of them, such as an enterprise seated at the city itself, counts under the bureau's code.
 */
public record Districts(Region bureau) {

    public static Districts of(int bureauRegion) {
        return new Districts(Region.of(bureauRegion));
    }

    /** The district of a row. */
    public int of(Region region) {
        var at = region;
        for (Optional<Region> above = at.parent(); above.isPresent(); above = at.parent()) {
            if (above.get().equals(bureau)) {
                return at.code();
            }
            at = above.get();
        }
        return bureau.code();
    }

    /** Every district that the table of regions names, by code; those that only statistics count are left out. */
    public List<Integer> named() {
        var below = Region.named().stream()
                .filter(this::isRightBelow)
                .filter(region -> !region.isStatisticalOnly())
                .map(Region::code)
                .sorted(Comparator.naturalOrder())
                .toList();
        return below.isEmpty() ? List.of(bureau.code()) : below;
    }

    /** Whether it is one of the districts, also one that the table of regions doesn't name. */
    public boolean contains(int code) {
        return named().contains(code)
                || Region.parse(String.valueOf(code)).filter(this::isRightBelow).isPresent();
    }

    private boolean isRightBelow(Region region) {
        return region.parent().filter(bureau::equals).isPresent();
    }

    /** The region codes of a district's rows, an int4multirange literal; empty for what is no region code. */
    public String codesOf(int district) {
        if (Region.parse(String.valueOf(district)).isEmpty()) {
            return "{}";
        }
        boolean rest = district == bureau.code() && !contains(district);
        return rest ? "{[" + district + "," + (district + 1) + ")}" : BureauRegions.of(Region.of(district));
    }
}
