package app.zhirong.ipasset.domain;

import app.zhirong.kernel.ReferenceTable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long a patent lasts, from its filing date (专利法 art. 42): invention 20, utility model 10, design 15 years, or 10
 * for designs filed before June 2021.
 *
 * @param filedOn the filing date, not the priority date
 * @param lastDay the last day of protection; a debt it secures may not run longer
 * @param expiryDate the day on which it is over (期满终止日), which holidays don't move
 */
public record PatentTerm(LocalDate filedOn, LocalDate lastDay, LocalDate expiryDate) {

    private static final List<Rule> RULES = ReferenceTable.read("/reference/patent-terms.csv").rows().stream()
            .map(Rule::of)
            .toList();

    public static PatentTerm of(PatentKind kind, LocalDate filedOn) {
        return of(kind, filedOn, 0);
    }

    /** @param compensationDays by which the office extended the term (实施细则 art. 106) */
    public static PatentTerm of(PatentKind kind, LocalDate filedOn, int compensationDays) {
        if (compensationDays < 0) {
            throw new IllegalArgumentException("a term isn't shortened: " + compensationDays);
        }
        var expiryDate = filedOn.plusYears(years(kind, filedOn)).plusDays(compensationDays);
        return new PatentTerm(filedOn, expiryDate.minusDays(1), expiryDate);
    }

    /** The length of the term without compensation. */
    public static int years(PatentKind kind, LocalDate filedOn) {
        return RULES.stream()
                .filter(rule -> rule.kind == kind && rule.appliesTo(filedOn))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no term for " + kind + " filed on " + filedOn))
                .years;
    }

    public boolean isOverOn(LocalDate day) {
        return !day.isBefore(expiryDate);
    }

    private record Rule(
            PatentKind kind,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            int years) {

        static Rule of(ReferenceTable.Row row) {
            return new Rule(
                    PatentKind.valueOf(row.text("kind")),
                    row.optional("filed_from").map(LocalDate::parse).orElse(null),
                    row.optional("filed_until").map(LocalDate::parse).orElse(null),
                    row.number("years"));
        }

        boolean appliesTo(LocalDate filedOn) {
            return (from == null || !filedOn.isBefore(from)) && (until == null || !filedOn.isAfter(until));
        }
    }
}
