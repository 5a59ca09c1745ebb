import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Writes the data set that benchmarks measure with: enterprises of Hebei, their qualifications, patents, trademarks and
 * values on record. Same arguments, same bytes; a smaller set is the beginning of a larger one. See README.md.
 */
final class GenerateEnterprises {

    private static final String USAGE =
            "usage: java bench/data/GenerateEnterprises.java --out DIR [--seed 1] [--enterprises 1000000] [--as-of 2026-01-01]";

    private final Enterprises enterprises;
    private final Assets assets;
    private final long assetSeed;
    private final CsvFile enterpriseRows;
    private final CsvFile tagRows;
    private final CsvFile assetRows;
    private final CsvFile valueRows;

    private GenerateEnterprises(long seed, LocalDate asOf, Path folder) throws IOException {
        enterprises = new Enterprises(seed, asOf);
        assets = new Assets(asOf);
        assetSeed = ~seed;
        enterpriseRows = new CsvFile(folder.resolve("enterprises.csv"), Enterprises.COLUMNS);
        tagRows = new CsvFile(folder.resolve("tags.csv"), Enterprises.TAG_COLUMNS);
        assetRows = new CsvFile(folder.resolve("assets.csv"), Assets.COLUMNS);
        valueRows = new CsvFile(folder.resolve("values.csv"), Assets.VALUE_COLUMNS);
    }

    public static void main(String[] arguments) throws IOException {
        Map<String, String> options = options(arguments);
        int count = Integer.parseInt(options.getOrDefault("--enterprises", "1000000"));
        if (count < 1 || count > 7_000_000) {
            throw new IllegalArgumentException("--enterprises is at least 1 and at most 7,000,000");
        }
        var folder = Files.createDirectories(Path.of(options.get("--out")));
        long started = System.nanoTime();
        new GenerateEnterprises(
                        Long.parseLong(options.getOrDefault("--seed", "1")),
                        LocalDate.parse(options.getOrDefault("--as-of", "2026-01-01")),
                        folder)
                .write(count);
        System.out.printf(Locale.ROOT, "%.1f s%n", (System.nanoTime() - started) / 1e9);
    }

    private void write(int count) throws IOException {
        try (enterpriseRows;
                tagRows;
                assetRows;
                valueRows) {
            UUID neighbour = null;
            for (int row = 0; row < count; row++) {
                var enterprise = enterprises.draw(row);
                write(enterprise);
                for (var asset : assets.draw(Draw.of(assetSeed, row), enterprise, neighbour)) {
                    write(enterprise, asset);
                }
                neighbour = enterprise.id();
            }
        }
        for (var file : new CsvFile[] {enterpriseRows, tagRows, assetRows, valueRows}) {
            System.out.println(file.summary());
        }
    }

    private void write(Enterprises.Enterprise e) throws IOException {
        enterpriseRows.row(
                e.id(),
                e.uscc(),
                e.name(),
                e.region(),
                e.industry(),
                e.size().code(),
                e.staff(),
                e.revenueWan(),
                e.assetsWan(),
                e.establishedOn());
        for (var tag : e.tags()) {
            tagRows.row(e.id(), tag.code(), tag.from(), tag.to());
        }
    }

    private void write(Enterprises.Enterprise owner, Assets.Asset a) throws IOException {
        assetRows.row(
                a.id(),
                owner.id(),
                a.kind().code(),
                a.number(),
                a.title(),
                a.itsClass(),
                a.filedOn(),
                a.grantedOn(),
                a.expiresOn(),
                a.legalStatus(),
                a.ownershipVerified(),
                a.coOwnerId(),
                a.pledgedUntil());
        for (var value : a.values()) {
            valueRows.row(
                    value.id(),
                    a.id(),
                    value.kind(),
                    value.yuan() + ".00",
                    value.on(),
                    value.until(),
                    value.verified() ? "verified" : "declared",
                    value.bank() == 0 ? null : value.bank());
        }
    }

    private static Map<String, String> options(String[] arguments) {
        var options = new HashMap<String, String>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i], arguments[i + 1]);
        }
        var unknown = new HashMap<>(options);
        unknown.keySet().removeAll(Set.of("--out", "--seed", "--enterprises", "--as-of"));
        if (arguments.length % 2 != 0 || !unknown.isEmpty() || !options.containsKey("--out")) {
            System.err.println(USAGE);
            System.exit(2);
        }
        return options;
    }
}
