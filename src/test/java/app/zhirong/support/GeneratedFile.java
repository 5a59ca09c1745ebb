package app.zhirong.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
            assertThat(Files.exists(committed) ? Files.readString(committed) : "")
                    .as(
                            "%s is not what the code says. Write it anew: ./mvnw test -D%s=true"
                                    + " -Dtest='ModuleTests,ProblemCatalogueTests,ApiDocumentTests'",
                            path, UPDATE)
                    .isEqualTo(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
