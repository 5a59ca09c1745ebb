import java.util.Locale;

/** Size of an enterprise by 中小企业划型标准 (工信部联企业〔2011〕300号); the thresholds of the industries drawn here. */
enum Size {
    LARGE,
    MEDIUM,
    SMALL,
    MICRO;

    /** Lower bounds of large, medium and small: staff, revenue and assets in 万元; 0 where the standard asks nothing. */
    private record Bounds(int[] staff, int[] revenueWan, int[] assetsWan) {}

    private static final int[] NONE = {0, 0, 0};
    private static final Bounds FARMING = new Bounds(NONE, new int[] {20_000, 500, 50}, NONE);
    private static final Bounds INDUSTRY = new Bounds(new int[] {1_000, 300, 20}, new int[] {40_000, 2_000, 300}, NONE);
    private static final Bounds CONSTRUCTION =
            new Bounds(NONE, new int[] {80_000, 6_000, 300}, new int[] {80_000, 5_000, 300});
    private static final Bounds WHOLESALE = new Bounds(new int[] {200, 20, 5}, new int[] {40_000, 5_000, 1_000}, NONE);
    private static final Bounds TRANSPORT =
            new Bounds(new int[] {1_000, 300, 20}, new int[] {30_000, 3_000, 200}, NONE);
    private static final Bounds INFORMATION =
            new Bounds(new int[] {2_000, 100, 10}, new int[] {100_000, 1_000, 100}, NONE);
    private static final Bounds SOFTWARE = new Bounds(new int[] {300, 100, 10}, new int[] {10_000, 1_000, 50}, NONE);
    private static final Bounds BUSINESS = new Bounds(new int[] {300, 100, 10}, NONE, new int[] {120_000, 8_000, 100});
    private static final Bounds OTHER = new Bounds(new int[] {300, 100, 10}, NONE, NONE);

    /** The largest size all of whose lower bounds are met; who meets none of them is micro. */
    static Size of(String industry, int staff, long revenueWan, long assetsWan) {
        var bounds = bounds(industry);
        for (int i = 0; i < 3; i++) {
            if (staff >= bounds.staff[i] && revenueWan >= bounds.revenueWan[i] && assetsWan >= bounds.assetsWan[i]) {
                return values()[i];
            }
        }
        return MICRO;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Bounds bounds(String industry) {
        return switch (industry) {
            case "F51" -> WHOLESALE;
            case "I64" -> INFORMATION;
            case "I65" -> SOFTWARE;
            case "L72" -> BUSINESS;
            default ->
                switch (industry.charAt(0)) {
                    case 'A' -> FARMING;
                    case 'B', 'C', 'D' -> INDUSTRY;
                    case 'E' -> CONSTRUCTION;
                    case 'G' -> TRANSPORT;
                    default -> OTHER;
                };
        };
    }
}
