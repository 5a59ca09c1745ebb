package app.zhirong.kernel;

import java.util.List;

/**
 * Which region codes a bureau is responsible for, as the database compares them. By the code, except where management
 * differs from it: 保定 does not see 定州 or the counties of Xiong'an, Xiong'an sees its three counties.
 */
public final class BureauRegions {

    private BureauRegions() {}

    /** @return an int4multirange literal over GB/T 2260 codes */
    public static String of(Region bureau) {
        int from = bureau.code();
        int to = from + span(bureau.level());
        var named = Region.named();
        var ranges = new StringBuilder("{");
        int start = from;
        for (int excluded : exceptions(named, bureau, from, to)) {
            append(ranges, start, excluded);
            start = excluded + 1;
        }
        append(ranges, start, to);
        named.stream()
                .filter(region -> region.code() < from || region.code() >= to)
                .filter(bureau::covers)
                .mapToInt(Region::code)
                .sorted()
                .forEach(code -> append(ranges, code, code + 1));
        return ranges.append('}').toString();
    }

    private static int span(RegionLevel level) {
        return switch (level) {
            case PROVINCE -> 10_000;
            case CITY -> 100;
            case COUNTY -> 1;
        };
    }

    private static int[] exceptions(List<Region> named, Region bureau, int from, int to) {
        return named.stream()
                .filter(region -> region.code() > from && region.code() < to && !bureau.covers(region))
                .mapToInt(Region::code)
                .sorted()
                .toArray();
    }

    private static void append(StringBuilder ranges, int from, int to) {
        if (from < to) {
            ranges.append(ranges.length() > 1 ? "," : "")
                    .append('[')
                    .append(from)
                    .append(',')
                    .append(to)
                    .append(')');
        }
    }
}
