package app.zhirong.ipasset.web;

import app.zhirong.ipasset.AssetKind;
import app.zhirong.ipasset.AssetOwner;
import app.zhirong.ipasset.domain.Listing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an enterprise enters to list a right. */
record CreateAssetRequest(
        @NotNull AssetKind kind,
        @NotBlank @Size(max = 64) String assetNo,
        @NotBlank @Size(max = 200) String title,
        @Nullable Integer niceClass,
        @Nullable LocalDate filingDate,
        @Nullable LocalDate grantDate,
        @Nullable LocalDate registrationDate,
        @Nullable LocalDate termEndsOn,
        @Nullable Boolean sameDayUtilityModel,
        @Nullable @Size(max = 20) List<@Valid CoOwner> coOwners,
        @Nullable @Positive BigDecimal ownSharePercent) {

    Listing toListing() {
        var others = coOwners == null ? List.<CoOwner>of() : coOwners;
        return new Listing(
                kind,
                assetNo,
                title,
                niceClass,
                filingDate,
                grantDate,
                registrationDate,
                termEndsOn,
                Boolean.TRUE.equals(sameDayUtilityModel),
                others.stream().map(CoOwner::toOwner).toList(),
                ownSharePercent);
    }

    /** Another holder of the right. */
    record CoOwner(
            @NotBlank @Size(max = 120) String name,
            @Nullable @Size(max = 20) String uscc,
            @Nullable @Positive BigDecimal sharePercent) {

        AssetOwner toOwner() {
            return new AssetOwner(name.strip(), uscc, sharePercent);
        }
    }
}
