package app.zhirong;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.ipasset.domain.IpcClass;
import app.zhirong.ipasset.domain.NiceClass;
import app.zhirong.ipasset.domain.PatentKind;
import app.zhirong.ipasset.domain.PatentNumber;
import app.zhirong.ipasset.domain.PatentTerm;
import app.zhirong.ipasset.domain.TrademarkNumber;
import app.zhirong.ipasset.domain.TrademarkTerm;
import app.zhirong.kernel.Region;
import app.zhirong.kernel.Uscc;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The data that benchmarks measure with is repeatable, and valid by the product's own rules. */
class BenchDataTests {

    private static final List<String> FILES = List.of("enterprises.csv", "tags.csv", "assets.csv", "values.csv");
    private static final Region HEBEI = Region.of(130_000);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Path data;

    @BeforeAll
    static void generate() throws Exception {
        data = generated("data", 1, 400);
    }

    @Test
    void sameSeedGivesTheSameBytes() throws Exception {
        var again = generated("again", 1, 400);
        for (var file : FILES) {
            assertThat(again.resolve(file)).hasSameBinaryContentAs(data.resolve(file));
        }
    }

    @Test
    void smallerSetIsTheBeginningOfALargerOne_andAnotherSeedGivesAnother() throws Exception {
        var fewer = generated("fewer", 1, 100);
        var other = generated("other", 2, 100);
        for (var file : FILES) {
            assertThat(Files.readString(data.resolve(file)))
                    .startsWith(Files.readString(fewer.resolve(file)))
                    .doesNotStartWith(Files.readString(other.resolve(file)));
        }
    }

    @Test
    void everyEnterpriseHasAValidCodeOfItsRegion() throws Exception {
        var rows = rows("enterprises.csv");
        assertThat(rows).hasSize(400).allSatisfy(row -> {
            var verdict = Uscc.verdict(row.get("uscc"));
            assertThat(verdict).isInstanceOf(Uscc.Valid.class);
            var region = Region.parse(row.get("region")).orElseThrow();
            assertThat(HEBEI.covers(region)).isTrue();
            assertThat(((Uscc.Valid) verdict).uscc().region()).contains(region);
        });
        assertThat(rows).extracting(row -> row.get("uscc")).doesNotHaveDuplicates();
    }

    @Test
    void everyPatentHasAValidNumberOfItsKindAndYear_andItsLegalTerm() throws Exception {
        var patents =
                rows("assets.csv").stream().filter(row -> !isTrademark(row)).toList();
        assertThat(patents).hasSizeGreaterThan(400).allSatisfy(row -> {
            var reading = PatentNumber.read(row.get("number"));
            assertThat(reading).isInstanceOf(PatentNumber.Read.class);
            var number = ((PatentNumber.Read) reading).number();
            var kind = PatentKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
            var filed = LocalDate.parse(row.get("filed_on"));
            assertThat(number.kind()).isEqualTo(kind);
            assertThat(number.applicationYear()).isEqualTo(filed.getYear());
            assertThat(PatentTerm.of(kind, filed).expiryDate()).isEqualTo(row.get("expires_on"));
            assertThat(row.get("class"))
                    .satisfiesAnyOf(
                            text -> assertThat(IpcClass.read(text)).isPresent(),
                            text -> assertThat(kind).isEqualTo(PatentKind.DESIGN));
        });
        assertThat(patents).extracting(row -> row.get("number")).doesNotHaveDuplicates();
    }

    @Test
    void everyTrademarkHasAValidNumberAndClass_andItsLegalTerm() throws Exception {
        var trademarks =
                rows("assets.csv").stream().filter(BenchDataTests::isTrademark).toList();
        assertThat(trademarks).hasSizeGreaterThan(100).allSatisfy(row -> {
            assertThat(TrademarkNumber.read(row.get("number"))).isPresent();
            assertThat(NiceClass.exists(Integer.parseInt(row.get("class")))).isTrue();
            assertThat(TrademarkTerm.of(LocalDate.parse(row.get("granted_on")), 0)
                            .lastDay())
                    .isEqualTo(row.get("expires_on"));
        });
        assertThat(trademarks).extracting(row -> row.get("number")).doesNotHaveDuplicates();
    }

    @Test
    void everyRowBelongsToAnEarlierOne() throws Exception {
        var enterprises = ids("enterprises.csv");
        var assets = ids("assets.csv");
        assertThat(rows("tags.csv")).isNotEmpty().allMatch(row -> enterprises.contains(row.get("enterprise_id")));
        assertThat(rows("assets.csv")).allMatch(row -> enterprises.contains(row.get("enterprise_id")));
        assertThat(rows("values.csv")).isNotEmpty().allMatch(row -> assets.contains(row.get("asset_id")));
    }

    private static boolean isTrademark(Row row) {
        return "trademark".equals(row.get("kind"));
    }

    private static HashSet<String> ids(String file) throws Exception {
        var ids = new HashSet<String>();
        for (var row : rows(file)) {
            assertThat(ids.add(row.get("id"))).as("unique id").isTrue();
        }
        return ids;
    }

    private static List<Row> rows(String file) throws Exception {
        var lines = Files.readAllLines(data.resolve(file));
        var columns = List.of(lines.getFirst().split(","));
        return lines.stream().skip(1).map(line -> Row.of(columns, line)).toList();
    }

    private static Path generated(String name, int seed, int enterprises) throws Exception {
        var out = folder.resolve(name);
        var generator = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "bench/data/GenerateEnterprises.java",
                        "--out",
                        out.toString(),
                        "--seed",
                        Integer.toString(seed),
                        "--enterprises",
                        Integer.toString(enterprises))
                .redirectErrorStream(true)
                .start();
        var log = new String(generator.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(generator.waitFor()).as(log).isZero();
        return out;
    }

    /** A line of a file, its fields by the name of the column. */
    private record Row(List<String> columns, List<String> values) {

        static Row of(List<String> columns, String line) {
            var values = List.of(line.split(",", -1));
            assertThat(values).hasSameSizeAs(columns);
            return new Row(columns, values);
        }

        String get(String column) {
            return values.get(columns.indexOf(column));
        }
    }
}
