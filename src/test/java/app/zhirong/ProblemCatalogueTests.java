package app.zhirong;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.kernel.ProblemCode;
import app.zhirong.support.GeneratedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every refusal has one code and a text in both languages, and docs/api/problems.md lists them all. */
class ProblemCatalogueTests {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]+}");
    private static final Map<String, List<ProblemCode>> CATALOGUE = ProblemCatalogue.byModule();

    @Test
    void codesNameAnAggregateAndAReason_eachOnce() {
        var codes = CATALOGUE.values().stream()
                .flatMap(List::stream)
                .map(ProblemCode::code)
                .toList();
        assertThat(codes)
                .hasSizeGreaterThan(20)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z][a-z-]*\\.[a-z][a-z0-9-]*"));
    }

    @Test
    void everyRefusalHasATextInBothLanguages_inTheFilesOfItsModule() {
        var missing = new ArrayList<String>();
        CATALOGUE.forEach((module, codes) -> {
            for (var language : List.of(ProblemCatalogue.CHINESE, ProblemCatalogue.ENGLISH)) {
                var texts = ProblemCatalogue.texts(module, language);
                codes.stream()
                        .map(ProblemCatalogue::key)
                        .filter(key -> texts.getOrDefault(key, "").isBlank())
                        .forEach(key -> missing.add("messages/" + module + "_" + language + ".properties " + key));
            }
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void everyKindOfRefusalHasATitle() {
        for (var kind : ProblemCode.Kind.values()) {
            assertThat(ProblemCatalogue.texts("kernel", ProblemCatalogue.CHINESE))
                    .containsKey("problem.title." + kind.name().toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(ProblemCatalogue.files()).contains("kernel").allSatisfy(module -> {
            var chinese = ProblemCatalogue.texts(module, ProblemCatalogue.CHINESE);
            var english = ProblemCatalogue.texts(module, ProblemCatalogue.ENGLISH);
            assertThat(english.keySet()).as(module).isEqualTo(chinese.keySet());
            english.forEach((key, text) ->
                    assertThat(placeholders(text)).as(key).isEqualTo(placeholders(chinese.getOrDefault(key, ""))));
        });
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void noApostropheSwallowsAPlaceholder() {
        for (var module : ProblemCatalogue.files()) {
            ProblemCatalogue.texts(module, ProblemCatalogue.ENGLISH).forEach((key, text) -> {
                if (key.startsWith("problem.") && !placeholders(text).isEmpty()) {
                    assertThat(text.replace("''", "")).as(key).doesNotContain("'");
                }
            });
        }
    }

    @Test
    void noTextIsForARefusalThatDoesNotExist() {
        for (var file : ProblemCatalogue.files()) {
            var known = CATALOGUE.getOrDefault(file.replaceFirst("-.*", ""), List.of()).stream()
                    .map(ProblemCatalogue::key)
                    .collect(Collectors.toSet());
            assertThat(ProblemCatalogue.texts(file, ProblemCatalogue.CHINESE).keySet())
                    .as(file)
                    .allMatch(key ->
                            !key.startsWith("problem.") || key.startsWith("problem.title.") || known.contains(key));
        }
    }

    @Test
    void thePageOfProblemsIsWhatTheCodeSays() {
        new GeneratedFile("docs/api/problems.md").mustSay(ProblemCatalogue.page());
    }
}
