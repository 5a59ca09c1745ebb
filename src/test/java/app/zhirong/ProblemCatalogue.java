package app.zhirong;

import app.zhirong.kernel.ProblemCode;
import app.zhirong.support.ModuleOrder;
import app.zhirong.support.ProgramClasses;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All refusals of the program with their texts, by module. */
final class ProblemCatalogue {

    static final String CHINESE = "zh_CN";
    static final String ENGLISH = "en";
    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    private ProblemCatalogue() {}

    /** The refusals of each module that has any. */
    static Map<String, List<ProblemCode>> byModule() {
        return new ClassFileImporter()
                .withImportOption(ProgramClasses.ONLY).importPackages("app.zhirong").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(ProblemCode.class))
                        .sorted(Comparator.comparing(JavaClass::getName))
                        .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
                        .map(ProblemCode.class::cast)
                        .collect(Collectors.groupingBy(
                                ProblemCatalogue::moduleOf,
                                () -> new TreeMap<>(Comparator.comparing(ModuleOrder::positionOf)),
                                Collectors.toList()));
    }

    private static String moduleOf(ProblemCode code) {
        return code.getClass().getPackageName().split("\\.", -1)[2];
    }

    /** Files of texts, without language: a module, or a part of one such as {@code subsidy-steps}. */
    static List<String> files() {
        try (var files = Files.list(MESSAGES)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("_(zh_CN|en)\\.properties$", ""))
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of a file in a language; empty when there is none. */
    static Map<String, String> texts(String name, String language) {
        var file = MESSAGES.resolve(name + "_" + language + ".properties");
        var read = new Properties();
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file)) {
                read.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        var texts = new TreeMap<String, String>();
        read.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return texts;
    }

    static String key(ProblemCode code) {
        return "problem." + code.code();
    }

    /** docs/api/problems.md */
    static String page() {
        var page = new StringBuilder("""
                <!-- written by ProblemCatalogueTests from the code; do not edit -->

                # Problems

                Every refusal is `application/problem+json` (RFC 9457) with `type` `urn:zhirong:problem:<code>`, the \
                `code` below, a text in the language of `Accept-Language` (zh-CN unless English is asked for), a \
                `requestId`, and in `errors` the fields it is about, each with its own code. `{0}` stands for a value.
                """);
        byModule().forEach((module, codes) -> {
            page.append("\n## ").append(module).append("\n\n| code | status | 中文 | English |\n|---|---|---|---|\n");
            var chinese = texts(module, CHINESE);
            var english = texts(module, ENGLISH);
            for (var code : codes) {
                page.append("| `%s` | %d | %s | %s |\n"
                        .formatted(
                                code.code(),
                                code.kind().status(),
                                chinese.getOrDefault(key(code), ""),
                                english.getOrDefault(key(code), "")));
            }
        });
        return page.toString();
    }
}
