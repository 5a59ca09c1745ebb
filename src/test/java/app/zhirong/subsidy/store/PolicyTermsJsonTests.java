package app.zhirong.subsidy.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhirong.kernel.Region;
import app.zhirong.subsidy.domain.Clause;
import app.zhirong.subsidy.domain.PolicyTerms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;

class PolicyTermsJsonTests {

    static List<PolicyTerms> shipped() {
        return PolicyTermsJson.shipped();
    }

    @Test
    void fourPoliciesAreShipped_onlyOneOfThemMadeUp() {
        assertThat(shipped()).extracting(PolicyTerms::code).containsExactly("QD24", "BJ25", "FJ22", "DEMO-HEBEI");
        assertThat(shipped())
                .filteredOn(PolicyTerms::demo)
                .singleElement()
                .satisfies(demo -> assertThat(demo.name().zh()).contains("演示政策、非官方"));
    }

    @Test
    void theDemoPolicyHasTheParametersOfQd24() {
        var qd24 = shipped().getFirst();
        var demo = shipped().getLast();
        assertThat(demo)
                .usingRecursiveComparison()
                .ignoringFields("code", "name", "issuer", "level", "regions", "demo")
                .isEqualTo(qd24);
        assertThat(demo.issuer().zh()).contains("演示", "虚构");
    }

    @ParameterizedTest
    @CsvSource({
        "QD24, 370202, true",
        "QD24, 370100, false",
        "BJ25, 110105, true",
        "BJ25, 130000, false",
        "FJ22, 350900, true",
        "DEMO-HEBEI, 130682, true",
        "DEMO-HEBEI, 130629, true",
        "DEMO-HEBEI, 110105, false"
    })
    void aPolicyServesItsRegionAndAllBelow(String code, int region, boolean served) {
        var terms = shipped().stream()
                .filter(p -> p.code().equals(code))
                .findFirst()
                .orElseThrow();
        assertThat(terms.serves(Region.of(region))).isEqualTo(served);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void nothingClaimsToBeVerified_andEverythingHasASourceFromThePage(PolicyTerms terms) throws IOException {
        assertThat(terms.verified()).isFalse();
        assertThat(terms.documentNo()).isNull();
        var tags = tagsOfThePage();
        var clauses = clauses(terms);
        assertThat(clauses).hasSizeGreaterThanOrEqualTo(10).allSatisfy(clause -> {
            assertThat(clause.verified()).isFalse();
            assertThat(clause.zh()).isNotBlank();
            assertThat(clause.text().in(Locale.ENGLISH)).isNotBlank().isEqualTo(clause.en());
            assertThat(clause.sources())
                    .isNotEmpty()
                    .allSatisfy(source -> assertThat(tags).contains(source));
        });
        assertThat(terms.requiredDocuments()).isNotEmpty().allSatisfy(document -> {
            assertThat(document.name().zh()).isNotBlank();
            assertThat(tags).containsAll(document.sources());
        });
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void writingAndReadingGivesTheSamePolicy(PolicyTerms terms) {
        assertThat(PolicyTermsJson.read(PolicyTermsJson.write(terms))).isEqualTo(terms);
    }

    @Test
    void aPolicyWithoutDatesIsAlwaysInForce_oneWithDatesBetweenThem() {
        var open = shipped().getFirst();
        assertThat(open.isInForceOn(LocalDate.of(1999, 1, 1))).isTrue();
        var dated = PolicyTermsJson.read(PolicyTermsJson.write(open)
                .replace("\"validFrom\":null", "\"validFrom\":\"2024-01-01\"")
                .replace("\"validTo\":null", "\"validTo\":\"2024-12-31\""));
        assertThat(dated.isInForceOn(LocalDate.of(2023, 12, 31))).isFalse();
        assertThat(dated.isInForceOn(LocalDate.of(2024, 1, 1))).isTrue();
        assertThat(dated.isInForceOn(LocalDate.of(2024, 12, 31))).isTrue();
        assertThat(dated.isInForceOn(LocalDate.of(2025, 1, 1))).isFalse();
    }

    @Test
    void misspeltMissingAndImpossibleTermsAreRefused() {
        var json = PolicyTermsJson.write(shipped().getFirst());
        assertRefused(json.replace("\"lowerOfActual\"", "\"lowerOfActuall\""));
        assertRefused(json.replace("\"demo\":false", "\"demo\":null"));
        assertRefused(json.replace("\"ratio\":0.6", "\"ratio\":60"));
        assertRefused(json.replace("\"dayCount\":365", "\"dayCount\":36"));
        assertRefused(json.replace("LOAN_SETTLED", "NOT_OVERDUE"));
        assertRefused(json.replace("\"scale\":2", "\"scale\":3"));
    }

    private static void assertRefused(String json) {
        assertThatThrownBy(() -> PolicyTermsJson.read(json)).isInstanceOf(JacksonException.class);
    }

    private static List<Clause> clauses(PolicyTerms terms) {
        var clauses = new ArrayList<>(List.of(
                terms.rate().clause(),
                terms.period().clause(),
                terms.ipShare().clause(),
                terms.sizes().clause(),
                terms.rounding().clause(),
                terms.notice().clause()));
        terms.caps().forEach(cap -> clauses.add(cap.clause()));
        terms.orderRules().forEach(rule -> clauses.add(rule.clause()));
        if (terms.interestPaidCeiling() != null) {
            clauses.add(terms.interestPaidCeiling());
        }
        return clauses;
    }

    /** First cells of the table in docs/domain/sources.md, and the general one. */
    private static List<String> tagsOfThePage() throws IOException {
        var tags = new ArrayList<>(List.of("GK"));
        var cell = Pattern.compile("^\\| ([A-Z0-9, –]+) \\|");
        for (var line : Files.readAllLines(Path.of("docs/domain/sources.md"))) {
            var matcher = cell.matcher(line);
            if (matcher.find()) {
                tags.addAll(List.of(matcher.group(1).split(", ")));
            }
        }
        return tags;
    }
}
