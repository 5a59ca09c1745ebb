package app.zhirong.matching.web;

import app.zhirong.enterprise.EnterpriseProfile;
import app.zhirong.enterprise.EnterpriseSize;
import app.zhirong.enterprise.TagCode;
import app.zhirong.ipasset.AssetKind;
import app.zhirong.kernel.Money;
import app.zhirong.kernel.Region;
import app.zhirong.kernel.RegionLevel;
import app.zhirong.matching.domain.Applicant;
import app.zhirong.matching.domain.Fit;
import app.zhirong.matching.domain.MaskedName;
import app.zhirong.matching.domain.OfferedRight;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise that a product fits, as its bank may see it.
 *
 * @param enterpriseId absent while masked, like everything that would tell who it is
 * @param name masked unless there is a reason to show it
 * @param region of the seat; only its city while masked
 * @param rights how many of each kind
 * @param estimatedMaxAmount down to 100,000 yuan while masked
 */
record FitView(
        Fit.Shown shown,
        @Nullable UUID enterpriseId,
        String name,
        @Nullable String uscc,
        int region,
        @Nullable EnterpriseSize size,
        List<TagCode> tags,
        Map<AssetKind, Integer> rights,
        @Nullable Money value,
        @Nullable Money loanableAmount,
        Money estimatedMaxAmount,
        boolean whitelisted,
        boolean unverified) {

    private static final int MASKED_DIGITS = -5;

    static FitView of(Fit fit, Applicant applicant) {
        return fit.isMasked() ? masked(fit) : shown(fit, applicant);
    }

    private static FitView shown(Fit fit, Applicant applicant) {
        var profile = fit.candidate().profile();
        return new FitView(
                fit.shown(),
                profile.id(),
                profile.name(),
                profile.uscc(),
                profile.region(),
                profile.size(),
                applicant.tags().stream().sorted().toList(),
                rights(fit),
                Money.sum(fit.candidate().rights().stream()
                        .map(OfferedRight::value)
                        .filter(worth -> worth != null)
                        .map(OfferedRight.Worth::amount)
                        .toList()),
                fit.match().loanableAmount(),
                fit.match().estimatedMaxAmount(),
                fit.match().isWhitelisted(),
                fit.match().unverified());
    }

    private static FitView masked(Fit fit) {
        var profile = fit.candidate().profile();
        var rounded = fit.match().estimatedMaxAmount().yuan().setScale(MASKED_DIGITS, RoundingMode.DOWN);
        return new FitView(
                fit.shown(),
                null,
                MaskedName.of(profile.name()),
                null,
                city(profile),
                profile.size(),
                List.of(),
                rights(fit),
                null,
                null,
                new Money(rounded),
                false,
                fit.match().unverified());
    }

    private static int city(EnterpriseProfile profile) {
        var seat = Region.of(profile.region());
        return seat.level() == RegionLevel.COUNTY
                ? seat.parent().map(Region::code).orElse(profile.region())
                : seat.code();
    }

    private static Map<AssetKind, Integer> rights(Fit fit) {
        return fit.candidate().rights().stream()
                .collect(Collectors.groupingBy(OfferedRight::kind, TreeMap::new, Collectors.summingInt(right -> 1)));
    }
}
