package app.zhirong.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The moves that a page of docs/domain lists in its table: from, action, role, to. */
public final class LifecyclePage {

    private LifecyclePage() {}

    /** @return one text per row, {@code FROM ACTION ROLE TO} */
    public static Set<String> moves(String page) {
        try (var lines = Files.lines(Path.of("docs/domain", page))) {
            return lines.filter(line -> line.matches("\\| [A-Z_]+ \\| [A-Z_]+ \\| [A-Z_]+ \\| [A-Z_]+ \\|.*"))
                    .map(line -> Arrays.stream(line.split("\\|"))
                            .skip(1)
                            .limit(4)
                            .map(String::strip)
                            .collect(Collectors.joining(" ")))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
