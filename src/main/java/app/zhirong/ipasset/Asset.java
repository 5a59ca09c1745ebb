package app.zhirong.ipasset;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One right as the platform knows it.
 *
 * @param ownerOrg the enterprise that listed it
 * @param region of the owner, GB/T 2260
 * @param assetNo patent number with dot, or trademark registration number
 * @param niceClass only of a trademark
 * @param filingDate only of a patent
 * @param grantDate only of a patent
 * @param registrationDate only of a trademark
 * @param expiryDate the day from which the right no longer exists unless renewed
 * @param nextFeeDue annual fee of a patent, renewal of a trademark; absent when nothing more is due
 * @param statusAsOf the day for which the legal status was known
 * @param ownershipCheckedOn 查册日期; absent until verified
 * @param sameDayUtilityModel whether a same-day invention application exists (ground 10 of the pre-check)
 */
public record Asset(
        UUID id,
        int version,
        UUID ownerOrg,
        int region,
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
        PledgeState pledgeState) {

    public boolean isCoOwned() {
        return owners.size() > 1;
    }
}
