package app.zhirong.pledge.domain;

import app.zhirong.ipasset.Asset;
import app.zhirong.ipasset.AssetKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A pledged right as it stood when the registration was opened, with the dates that the forms name. */
public record PledgedRight(
        UUID assetId,
        AssetKind kind,
        String assetNo,
        String title,
        @Nullable Integer niceClass,
        @Nullable LocalDate filingDate,
        @Nullable LocalDate grantDate,
        @Nullable LocalDate registrationDate,
        LocalDate expiryDate) {

    public static PledgedRight of(Asset asset) {
        return new PledgedRight(
                asset.id(),
                asset.kind(),
                asset.assetNo(),
                asset.title(),
                asset.niceClass(),
                asset.filingDate(),
                asset.grantDate(),
                asset.registrationDate(),
                asset.expiryDate());
    }
}
