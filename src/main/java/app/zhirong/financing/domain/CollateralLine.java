package app.zhirong.financing.domain;

import app.zhirong.ipasset.Asset;
import app.zhirong.valuation.AssetValue;
import org.jspecify.annotations.Nullable;

/**
 * A right of a case with all that the reader may see of it.
 *
 * @param asset absent if the reader does not see it
 * @param value the newest one that counts for the bank; absent if there is none or it is not the reader's business
 */
public record CollateralLine(
        Collateral collateral,
        @Nullable Asset asset,
        @Nullable AssetValue value) {}
