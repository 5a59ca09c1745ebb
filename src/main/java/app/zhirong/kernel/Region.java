package app.zhirong.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * An administrative region by its six-digit code (GB/T 2260). Where management differs from what the code says (定州,
 * 辛集, the counties of Xiong'an), {@code reference/regions.csv} decides, so that an office sees what it manages and
 * nothing else.
 */
public record Region(int code) implements Comparable<Region> {

    private static final Set<Integer> MUNICIPALITIES = Set.of(110000, 120000, 310000, 500000);

    /** The third and fourth digits of counties that a province manages itself. */
    private static final int MANAGED_BY_PROVINCE = 90;

    /** Where the scope keys of exceptional counties begin inside their province. */
    private static final int EXCEPTIONS_IN_PROVINCE = 9000;

    /** @throws IllegalArgumentException if the code has no valid shape */
    public Region {
        if (!isWellFormed(code)) {
            throw new IllegalArgumentException("not a region code: " + code);
        }
    }

    public static Region of(int code) {
        return new Region(code);
    }

    /** Empty if the text is no region code; a code without a name in the table is still a region. */
    public static Optional<Region> parse(String text) {
        var digits = HalfWidth.compact(text);
        if (!digits.matches("[0-9]{6}")) {
            return Optional.empty();
        }
        int code = Integer.parseInt(digits);
        return isWellFormed(code) ? Optional.of(new Region(code)) : Optional.empty();
    }

    /** Every region the table names: provinces, then cities, then counties. */
    public static List<Region> named() {
        return RegionTable.SHIPPED.codes().stream().map(Region::of).toList();
    }

    public RegionLevel level() {
        if (code % 10000 == 0) {
            return RegionLevel.PROVINCE;
        }
        return code % 100 == 0 ? RegionLevel.CITY : RegionLevel.COUNTY;
    }

    /** Who manages this region; empty for a province. */
    public Optional<Region> parent() {
        return switch (level()) {
            case PROVINCE -> Optional.empty();
            case CITY -> Optional.of(province());
            case COUNTY -> Optional.of(managedBy().orElseGet(this::parentByCode));
        };
    }

    public Region province() {
        return new Region(code - code % 10000);
    }

    /**
     * The key by which rows of this region are found in a range. It is the code, except for counties whose management
     * differs from their code; such a key is internal and isn't an official code.
     */
    public int scopeKey() {
        return managedBy().map(this::keyUnder).orElse(code);
    }

    /** The keys of this region and all below it. */
    public Scope scope() {
        int from = scopeKey();
        return switch (level()) {
            case PROVINCE -> new Scope(from, from + 9999);
            case CITY -> new Scope(from, from + 99);
            case COUNTY -> new Scope(from, from);
        };
    }

    /** Whether the other region is this one or lies below it. */
    public boolean covers(Region other) {
        return scope().contains(other.scopeKey());
    }

    /**
     * The offices that review a case of this region, from the local one upwards: county, city, province; without a city
     * where a region is managed by its province. The new area of Xiong'an is the local office of its counties, as the
     * provincial calls are addressed to it directly (HB1).
     */
    public List<Region> reviewChain() {
        var chain = new ArrayList<Region>();
        Optional<Region> next = Optional.of(reviewedBy());
        while (next.isPresent()) {
            chain.add(next.get());
            next = next.get().parent();
        }
        return List.copyOf(chain);
    }

    /** The name in Chinese or English; empty if the table doesn't know this region. */
    public Optional<String> name(Locale locale) {
        return RegionTable.SHIPPED
                .entry(code)
                .map(entry -> locale.getLanguage().equals("en") ? entry.english() : entry.chinese());
    }

    /** A zone that only statistics count (经开区, 高新区): nobody is registered there by this code. */
    public boolean isStatisticalOnly() {
        return RegionTable.SHIPPED
                .entry(code)
                .map(RegionTable.Entry::statisticalOnly)
                .orElse(false);
    }

    @Override
    public int compareTo(Region other) {
        return Integer.compare(code, other.code);
    }

    @Override
    public String toString() {
        return Integer.toString(code);
    }

    private Optional<Region> managedBy() {
        return RegionTable.SHIPPED
                .entry(code)
                .flatMap(RegionTable.Entry::managedBy)
                .map(Region::of);
    }

    private Region parentByCode() {
        var province = province();
        boolean direct = MUNICIPALITIES.contains(province.code) || code / 100 % 100 == MANAGED_BY_PROVINCE;
        return direct ? province : new Region(code - code % 100);
    }

    private int keyUnder(Region manager) {
        int first = manager.code + (manager.level() == RegionLevel.PROVINCE ? EXCEPTIONS_IN_PROVINCE : 0);
        return first + code % 100;
    }

    private Region reviewedBy() {
        return managedBy()
                .filter(manager -> manager.level() == RegionLevel.CITY)
                .orElse(this);
    }

    private static boolean isWellFormed(int code) {
        boolean provinceGiven = code / 10000 >= 11 && code / 10000 <= 82;
        boolean cityGivenIfCountyIs = code % 100 == 0 || code / 100 % 100 != 0;
        return provinceGiven && cityGivenIfCountyIs;
    }

    /** A range of scope keys, both ends included. */
    public record Scope(int from, int to) {

        public boolean contains(int key) {
            return from <= key && key <= to;
        }
    }
}
