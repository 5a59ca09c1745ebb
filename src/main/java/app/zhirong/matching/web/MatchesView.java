package app.zhirong.matching.web;

import app.zhirong.calendar.LprPublication;
import app.zhirong.ipasset.Asset;
import app.zhirong.ipasset.AssetKind;
import app.zhirong.ipasset.LegalStatus;
import app.zhirong.ipasset.Ownership;
import app.zhirong.ipasset.PledgeState;
import app.zhirong.ipasset.ValueKind;
import app.zhirong.kernel.Money;
import app.zhirong.matching.service.ShowMatches.Matches;
import app.zhirong.valuation.AssetValue;
import app.zhirong.valuation.Standing;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The match page.
 *
 * @param lpr newest known publication; absent if there is none
 * @param totalValue of the chosen rights
 * @param subsidyKnown whether subsidies are taken into account at all
 * @param fits in order
 * @param unfits in order, the nearest first
 */
record MatchesView(
        Instant calculatedAt,
        @Nullable LprView lpr,
        List<MatchedRight> rights,
        Money totalValue,
        boolean subsidyKnown,
        List<MatchView> fits,
        List<MatchView> unfits) {

    static MatchesView of(Matches matches) {
        var all = matches.matches().stream()
                .map(match -> MatchView.of(
                        match, matches.forecasts().get(match.product().id())))
                .toList();
        var values = matches.rights().values();
        return new MatchesView(
                matches.calculatedAt(),
                matches.lpr().map(LprView::of).orElse(null),
                matches.rights().assets().stream()
                        .map(asset -> MatchedRight.of(asset, values.get(asset.id())))
                        .toList(),
                matches.rights().total(),
                matches.subsidyKnown(),
                all.stream().filter(MatchView::fits).toList(),
                all.stream().filter(match -> !match.fits()).toList());
    }

    /** The loan prime rate that was reckoned with. */
    record LprView(
            LocalDate publishedOn, BigDecimal oneYear, BigDecimal overFiveYears, LprPublication.LprStanding standing) {

        static LprView of(LprPublication publication) {
            return new LprView(
                    publication.publishedOn(),
                    publication.oneYear(),
                    publication.overFiveYears(),
                    publication.standing());
        }
    }

    /** A right that was chosen. */
    record MatchedRight(
            UUID id,
            AssetKind kind,
            String title,
            String assetNo,
            @Nullable Integer niceClass,
            LocalDate expiryDate,
            LegalStatus legalStatus,
            Ownership ownership,
            PledgeState pledgeState,
            @Nullable MatchedValue value) {

        static MatchedRight of(Asset asset, @Nullable AssetValue value) {
            return new MatchedRight(
                    asset.id(),
                    asset.kind(),
                    asset.title(),
                    asset.assetNo(),
                    asset.niceClass(),
                    asset.expiryDate(),
                    asset.legalStatus(),
                    asset.ownership(),
                    asset.pledgeState(),
                    value == null
                            ? null
                            : new MatchedValue(
                                    value.kind(),
                                    value.amount(),
                                    value.validUntil(),
                                    value.standing() == Standing.VERIFIED));
        }
    }

    /** What it is worth. */
    record MatchedValue(ValueKind kind, Money amount, LocalDate validUntil, boolean verified) {}
}
