package app.zhirong.financing.web;

import app.zhirong.financing.domain.CollateralLine;
import app.zhirong.ipasset.Asset;
import app.zhirong.ipasset.AssetKind;
import app.zhirong.ipasset.AssetOwner;
import app.zhirong.ipasset.LegalStatus;
import app.zhirong.ipasset.Ownership;
import app.zhirong.ipasset.PledgeState;
import app.zhirong.ipasset.ValueKind;
import app.zhirong.kernel.Money;
import app.zhirong.valuation.AssetValue;
import app.zhirong.valuation.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A right of the case.
 *
 * @param right absent if the reader does not see it
 * @param declaredValue the newest that counts for the bank; absent if there is none
 */
record CaseCollateralView(
        UUID assetId,
        @Nullable CaseRightView right,
        @Nullable CaseValueView declaredValue,
        @Nullable String registrationNo,
        @Nullable LocalDate registeredOn,
        @Nullable LocalDate releasedOn) {

    static CaseCollateralView of(CollateralLine line) {
        var state = line.collateral();
        return new CaseCollateralView(
                state.assetId(),
                CaseRightView.of(line.asset()),
                CaseValueView.of(line.value()),
                state.registrationNo(),
                state.registeredOn(),
                state.releasedOn());
    }

    /** What is known of the right. */
    record CaseRightView(
            AssetKind kind,
            String title,
            String assetNo,
            @Nullable Integer niceClass,
            List<AssetOwner> owners,
            LegalStatus legalStatus,
            LocalDate statusAsOf,
            LocalDate expiryDate,
            @Nullable LocalDate nextFeeDue,
            Ownership ownership,
            @Nullable LocalDate registerCheckedOn,
            boolean sameDayUtilityModel,
            PledgeState pledgeState) {

        static @Nullable CaseRightView of(@Nullable Asset asset) {
            return asset == null
                    ? null
                    : new CaseRightView(
                            asset.kind(),
                            asset.title(),
                            asset.assetNo(),
                            asset.niceClass(),
                            asset.owners(),
                            asset.legalStatus(),
                            asset.statusAsOf(),
                            asset.expiryDate(),
                            asset.nextFeeDue(),
                            asset.ownership(),
                            asset.ownershipCheckedOn(),
                            asset.sameDayUtilityModel(),
                            asset.pledgeState());
        }
    }

    /** What the right is said to be worth. */
    record CaseValueView(
            Money amount,
            ValueKind kind,
            LocalDate valuedOn,
            LocalDate validUntil,
            String valuer,
            Standing standing,
            @Nullable UUID fileId) {

        static @Nullable CaseValueView of(@Nullable AssetValue value) {
            return value == null
                    ? null
                    : new CaseValueView(
                            value.amount(),
                            value.kind(),
                            value.valuedOn(),
                            value.validUntil(),
                            value.valuer(),
                            value.standing(),
                            value.fileId());
        }
    }
}
