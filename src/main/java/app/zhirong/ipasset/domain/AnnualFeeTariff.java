package app.zhirong.ipasset.domain;

import app.zhirong.kernel.Money;
import app.zhirong.kernel.ReferenceTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which fee falls due when, by the dated tables of {@code reference/patent-annual-fees.csv} and its neighbours. */
public final class AnnualFeeTariff {

    private static final int GRACE_MONTHS = 6;

    private static final List<Line> LINES = ReferenceTable.read("/reference/patent-annual-fees.csv").rows().stream()
            .map(Line::of)
            .sorted(Comparator.comparing(Line::inForceFrom).reversed())
            .toList();
    private static final Map<Integer, BigDecimal> SURCHARGES =
            ReferenceTable.read("/reference/patent-fee-surcharges.csv").rows().stream()
                    .collect(Collectors.toMap(row -> row.number("month_late"), row -> row.decimal("rate")));
    private static final Map<FeeReduction, BigDecimal> REDUCTIONS =
            ReferenceTable.read("/reference/patent-fee-reductions.csv").rows().stream()
                    .collect(Collectors.toMap(
                            row -> FeeReduction.valueOf(row.text("reduction")), row -> row.decimal("share_to_pay")));

    private AnnualFeeTariff() {}

    /**
     * The fee for one patent year.
     *
     * @return empty beyond the term
     */
    public static Optional<AnnualFee> fee(PatentKind kind, LocalDate filedOn, int patentYear) {
        if (patentYear < 1 || patentYear > PatentTerm.years(kind, filedOn)) {
            return Optional.empty();
        }
        var dueDate = filedOn.plusYears(patentYear - 1L);
        return Optional.of(new AnnualFee(
                patentYear, amount(kind, patentYear, dueDate), dueDate, dueDate.plusMonths(GRACE_MONTHS)));
    }

    /**
     * The next fee of a patent whose fees are paid so far: that of the patent year after the current one.
     *
     * @return empty in the last patent year and later
     */
    public static Optional<AnnualFee> nextAfter(PatentKind kind, LocalDate filedOn, LocalDate day) {
        return fee(kind, filedOn, patentYearOn(filedOn, day) + 1);
    }

    /**
     * The patent year in which a day falls, counted from 1.
     *
     * @throws IllegalArgumentException before filing
     */
    public static int patentYearOn(LocalDate filedOn, LocalDate day) {
        if (day.isBefore(filedOn)) {
            throw new IllegalArgumentException(day + " is before filing on " + filedOn);
        }
        int years = Period.between(filedOn, day).getYears();
        return filedOn.plusYears(years + 1L).isAfter(day) ? years + 1 : years + 2;
    }

    static BigDecimal surchargeRate(int monthLate) {
        return Optional.ofNullable(SURCHARGES.get(monthLate))
                .orElseThrow(() -> new IllegalStateException("no surcharge for month " + monthLate));
    }

    static BigDecimal shareToPay(FeeReduction reduction) {
        return Optional.ofNullable(REDUCTIONS.get(reduction))
                .orElseThrow(() -> new IllegalStateException("no share for " + reduction));
    }

    private static Money amount(PatentKind kind, int patentYear, LocalDate dueDate) {
        return LINES.stream()
                .filter(line -> line.kind == kind && line.covers(patentYear) && !dueDate.isBefore(line.inForceFrom))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no fee for " + kind + " in year " + patentYear))
                .yuan;
    }

    private record Line(PatentKind kind, int yearFrom, int yearTo, Money yuan, LocalDate inForceFrom) {

        static Line of(ReferenceTable.Row row) {
            return new Line(
                    PatentKind.valueOf(row.text("kind")),
                    row.number("year_from"),
                    row.number("year_to"),
                    Money.of(row.text("yuan")),
                    row.optional("in_force_from").map(LocalDate::parse).orElse(LocalDate.MIN));
        }

        boolean covers(int patentYear) {
            return yearFrom <= patentYear && patentYear <= yearTo;
        }
    }
}
