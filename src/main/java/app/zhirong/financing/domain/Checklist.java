package app.zhirong.financing.domain;

import app.zhirong.ipasset.Asset;
import app.zhirong.ipasset.LegalStatus;
import app.zhirong.ipasset.Ownership;
import app.zhirong.ipasset.PledgeState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the system can say to each check, with the day of the evidence; the officer's tick is what counts. */
public final class Checklist {

    private final List<Asset> collateral;
    private final int termMonths;
    private final LocalDate today;
    private final Map<UUID, LocalDate> valuesValidUntil;

    /** @param valuesValidUntil of the rights that have a value that counts */
    public Checklist(
            Collection<Asset> collateral, int termMonths, LocalDate today, Map<UUID, LocalDate> valuesValidUntil) {
        this.collateral = List.copyOf(collateral);
        this.termMonths = termMonths;
        this.today = today;
        this.valuesValidUntil = Map.copyOf(valuesValidUntil);
    }

    public List<Line> lines(Set<ReviewCheck> ticks) {
        var lines = new ArrayList<Line>();
        for (var check : ReviewCheck.values()) {
            lines.add(line(check, ticks.contains(check)));
        }
        return lines;
    }

    private Line line(ReviewCheck check, boolean ticked) {
        return switch (check) {
            case OWNERSHIP ->
                new Line(
                        check,
                        answer(collateral.stream().allMatch(asset -> asset.ownership() == Ownership.VERIFIED)),
                        earliest(Asset::ownershipCheckedOn),
                        ticked);
            case LEGAL_STATUS ->
                new Line(
                        check,
                        answer(collateral.stream().allMatch(asset -> asset.legalStatus() == LegalStatus.VALID)),
                        earliest(Asset::statusAsOf),
                        ticked);
            case NO_PRIOR_PLEDGE ->
                new Line(
                        check,
                        answer(collateral.stream().allMatch(asset -> asset.pledgeState() == PledgeState.FREE)),
                        today,
                        ticked);
            case FEES_PAID -> new Line(check, answer(noFeeIsLate()), earliest(Asset::nextFeeDue), ticked);
            case TERM_COVERS_DEBT -> new Line(check, answer(termCoversDebt()), earliest(Asset::expiryDate), ticked);
            case VALUE_BASIS ->
                new Line(
                        check,
                        answer(collateral.stream().allMatch(asset -> valuesValidUntil.containsKey(asset.id()))),
                        valuesValidUntil.values().stream()
                                .min(Comparator.naturalOrder())
                                .orElse(null),
                        ticked);
            // the lists of dishonest and abnormal enterprises are not kept here, so a person has to look
            case STANDING -> new Line(check, CheckAnswer.LOOK, null, ticked);
            case SAME_DAY_UTILITY_MODEL ->
                new Line(check, answer(collateral.stream().noneMatch(Asset::sameDayUtilityModel)), null, ticked);
        };
    }

    private boolean noFeeIsLate() {
        return collateral.stream().map(Asset::nextFeeDue).allMatch(due -> due == null || !due.isBefore(today));
    }

    private boolean termCoversDebt() {
        return collateral.stream().allMatch(asset -> asset.expiryDate().isAfter(today.plusMonths(termMonths)));
    }

    private @Nullable LocalDate earliest(Function<Asset, @Nullable LocalDate> day) {
        @Nullable LocalDate earliest = null;
        for (var asset : collateral) {
            var of = day.apply(asset);
            earliest = earliest == null || of != null && of.isBefore(earliest) ? of : earliest;
        }
        return earliest;
    }

    private static CheckAnswer answer(boolean fine) {
        return fine ? CheckAnswer.FINE : CheckAnswer.LOOK;
    }

    /** What the system says. */
    public enum CheckAnswer {
        FINE,
        /** A person has to look at it. */
        LOOK
    }

    /**
     * One check.
     *
     * @param evidenceOn the day of what the answer rests on; absent when there is none
     */
    public record Line(
            ReviewCheck check,
            CheckAnswer systemAnswer,
            @Nullable LocalDate evidenceOn,
            boolean ticked) {}
}
