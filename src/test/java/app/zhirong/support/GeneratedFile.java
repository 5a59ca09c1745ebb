package app.zhirong.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A file of the repository that the code writes: a test holds the committed one equal to what the code says now. */
public record GeneratedFile(String path) {

    private static final String UPDATE = "zhirong.update-docs";

    /** Fails if the committed file says something else, or rewrites it with {@code -Dzhirong.update-docs=true}. */
    public void mustSay(String content) {
        try {
            var committed = Path.of(path);
            if (Boolean.getBoolean(UPDATE)) {
                Files.createDirectories(committed.getParent());
                Files.writeString(committed, content);
            }
            assertThat(firstDifference(Files.exists(committed) ? Files.readString(committed) : "", content))
                    .as(
                            "%s is not what the code says. Write it anew: ./mvnw test -D%s=true"
                                    + " -Dtest='ModuleTests,ProblemCatalogueTests,ApiDocumentTests'",
                            path, UPDATE)
                    .isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String firstDifference(String committed, String content) {
        var have = committed.split("\n", -1);
        var want = content.split("\n", -1);
        var line = Arrays.mismatch(have, want);
        return line < 0 ? "" : "line %d: %s → %s".formatted(line + 1, at(have, line), at(want, line));
    }

    private static String at(String[] lines, int index) {
        return index < lines.length ? lines[index] : "(end)";
    }
}
