package app.zhirong.ipasset.domain;

import app.zhirong.ipasset.AssetKind;
import app.zhirong.ipasset.AssetOwner;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an enterprise declares when it lists a right; nothing of it is checked yet.
 *
 * @param assetNo in any accepted spelling
 * @param niceClass only of a trademark
 * @param termEndsOn last day of a renewed trademark, as its certificate says; absent in the first ten years
 * @param coOwners the other holders; empty when the enterprise holds it alone
 * @param ownShare the enterprise's own share in percent; absent when not agreed or sole owner
 */
public record Listing(
        AssetKind kind,
        String assetNo,
        String title,
        @Nullable Integer niceClass,
        @Nullable LocalDate filingDate,
        @Nullable LocalDate grantDate,
        @Nullable LocalDate registrationDate,
        @Nullable LocalDate termEndsOn,
        boolean sameDayUtilityModel,
        List<AssetOwner> coOwners,
        java.math.@Nullable BigDecimal ownShare) {}
