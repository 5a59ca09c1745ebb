import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Prints the slowest test classes of the reports in the given folders, so that nobody has to look for lost minutes. */
final class SlowestTests {

    private static final Pattern SUITE = Pattern.compile("<testsuite[^>]* name=\"([^\"]+)\"[^>]* time=\"([0-9.,]+)\"");
    private static final int SHOWN = 12;

    private record Timed(String name, double seconds) {}

    public static void main(String[] folders) throws IOException {
        var all = new ArrayList<Timed>();
        for (var folder : folders) {
            if (Files.isDirectory(Path.of(folder))) {
                all.addAll(read(Path.of(folder)));
            }
        }
        all.sort(Comparator.comparingDouble(Timed::seconds).reversed());
        System.out.printf("slowest of %d test classes, in seconds:%n", all.size());
        all.stream().limit(SHOWN).forEach(timed -> System.out.printf("%8.1f  %s%n", timed.seconds(), timed.name()));
    }

    private static List<Timed> read(Path folder) throws IOException {
        var found = new ArrayList<Timed>();
        try (var reports = Files.newDirectoryStream(folder, "TEST-*.xml")) {
            for (var report : reports) {
                var suite = SUITE.matcher(Files.readString(report));
                if (suite.find()) {
                    found.add(new Timed(suite.group(1), Double.parseDouble(suite.group(2).replace(",", ""))));
                }
            }
        }
        return found;
    }
}
