package app.zhirong.ipasset.web;

import app.zhirong.ipasset.Asset;
import app.zhirong.ipasset.AssetKind;
import app.zhirong.ipasset.AssetOwner;
import app.zhirong.ipasset.CurrentValues.CurrentValue;
import app.zhirong.ipasset.FactSource;
import app.zhirong.ipasset.LegalStatus;
import app.zhirong.ipasset.Ownership;
import app.zhirong.ipasset.PledgeState;
import app.zhirong.ipasset.service.ValuedAsset;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A right as the page shows it. */
record AssetView(
        UUID id,
        int version,
        AssetKind kind,
        String title,
        String assetNo,
        @Nullable Integer niceClass,
        List<AssetOwner> owners,
        @Nullable LocalDate filingDate,
        @Nullable LocalDate grantDate,
        @Nullable LocalDate registrationDate,
        LocalDate expiryDate,
        @Nullable LocalDate nextFeeDue,
        LegalStatus legalStatus,
        FactSource statusSource,
        LocalDate statusAsOf,
        Ownership ownership,
        @Nullable LocalDate ownershipCheckedOn,
        boolean sameDayUtilityModel,
        PledgeState pledgeState,
        @Nullable CurrentValue currentValue) {

    /** A right that was just put on record has no value yet. */
    static AssetView of(Asset asset) {
        return of(new ValuedAsset(asset, null));
    }

    static AssetView of(ValuedAsset valued) {
        var asset = valued.asset();
        return new AssetView(
                asset.id(),
                asset.version(),
                asset.kind(),
                asset.title(),
                asset.assetNo(),
                asset.niceClass(),
                asset.owners(),
                asset.filingDate(),
                asset.grantDate(),
                asset.registrationDate(),
                asset.expiryDate(),
                asset.nextFeeDue(),
                asset.legalStatus(),
                asset.statusSource(),
                asset.statusAsOf(),
                asset.ownership(),
                asset.ownershipCheckedOn(),
                asset.sameDayUtilityModel(),
                asset.pledgeState(),
                valued.value());
    }
}
