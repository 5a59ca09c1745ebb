package app.zhirong.enterprise.domain;

import app.zhirong.enterprise.EnterpriseSize;
import app.zhirong.enterprise.SizingIndustry;
import app.zhirong.enterprise.domain.SizeFigures.Indicator;
import app.zhirong.kernel.ReferenceTable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells an enterprise's size by 中小企业划型标准 (工信部联企业〔2011〕300号): large, medium and small must meet all lower
 * bounds, else they drop a level; micro is the rest. Thresholds and the industry of each division are tables.
 */
public final class SizeStandard {

    private static final Map<SizingIndustry, List<Bound>> BOUNDS =
            ReferenceTable.read("/reference/size-thresholds.csv").rows().stream()
                    .map(Bound::of)
                    .collect(Collectors.groupingBy(Bound::industry));
    private static final List<Divisions> DIVISIONS =
            ReferenceTable.read("/reference/size-industries.csv").rows().stream()
                    .map(Divisions::of)
                    .toList();

    private SizeStandard() {}

    /** Never guesses: a figure that the industry needs and that isn't known is asked for. */
    public static Verdict size(SizingIndustry industry, SizeFigures figures) {
        var bounds = BOUNDS.getOrDefault(industry, List.of());
        var missing = bounds.stream()
                .map(Bound::indicator)
                .filter(indicator -> figures.figure(indicator).isEmpty())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Indicator.class)));
        return missing.isEmpty() ? new Sized(highestMet(bounds, figures)) : new FiguresMissing(missing);
    }

    /** Which figures an industry is sized by. */
    public static Set<Indicator> indicators(SizingIndustry industry) {
        return BOUNDS.getOrDefault(industry, List.of()).stream()
                .map(Bound::indicator)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The sizing industry of a GB/T 4754 code of two to four digits, with or without the section letter.
     *
     * @return empty if the standard doesn't cover the industry, or if it is no code
     */
    public static Optional<SizingIndustry> industryOf(String code) {
        return Industries.digitsOf(code)
                .flatMap(digits -> DIVISIONS.stream()
                        .filter(divisions -> divisions.covers(digits))
                        .map(Divisions::industry)
                        .findFirst());
    }

    private static EnterpriseSize highestMet(List<Bound> bounds, SizeFigures figures) {
        return Arrays.stream(EnterpriseSize.values())
                .filter(size -> size == EnterpriseSize.MICRO || meetsAll(bounds, size, figures))
                .findFirst()
                .orElseThrow();
    }

    private static boolean meetsAll(List<Bound> bounds, EnterpriseSize size, SizeFigures figures) {
        return bounds.stream()
                .allMatch(
                        bound -> figures.figure(bound.indicator).orElseThrow().compareTo(bound.lowerBound(size)) >= 0);
    }

    /** The answer. */
    public sealed interface Verdict permits Sized, FiguresMissing {}

    /** The size. */
    public record Sized(EnterpriseSize size) implements Verdict {}

    /** What has to be known first. */
    public record FiguresMissing(Set<Indicator> missing) implements Verdict {

        public FiguresMissing {
            missing = Set.copyOf(missing);
        }
    }

    private record Bound(
            SizingIndustry industry, Indicator indicator, BigDecimal large, BigDecimal medium, BigDecimal small) {

        static Bound of(ReferenceTable.Row row) {
            return new Bound(
                    SizingIndustry.valueOf(row.text("industry")),
                    Indicator.valueOf(row.text("indicator")),
                    row.decimal("large"),
                    row.decimal("medium"),
                    row.decimal("small"));
        }

        BigDecimal lowerBound(EnterpriseSize size) {
            return switch (size) {
                case LARGE -> large;
                case MEDIUM -> medium;
                case SMALL -> small;
                case MICRO -> BigDecimal.ZERO;
            };
        }
    }

    /** Codes from and to share their number of digits; a longer code falls under them by its beginning. */
    private record Divisions(String from, String to, SizingIndustry industry) {

        static Divisions of(ReferenceTable.Row row) {
            return new Divisions(row.text("from"), row.text("to"), SizingIndustry.valueOf(row.text("industry")));
        }

        boolean covers(String digits) {
            if (digits.length() < from.length()) {
                return false;
            }
            var beginning = digits.substring(0, from.length());
            return beginning.compareTo(from) >= 0 && beginning.compareTo(to) <= 0;
        }
    }
}
