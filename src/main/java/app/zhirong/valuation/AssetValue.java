package app.zhirong.valuation;

import app.zhirong.ipasset.ValueKind;
import app.zhirong.kernel.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says a right is worth.
 *
 * @param ownerOrg the enterprise that listed the right
 * @param bankId the bank for which alone it counts; absent for an external appraisal
 * @param valuedOn 评估基准日
 * @param validUntil last day on which it counts
 * @param valuer the appraisal firm, or the bank
 * @param fileId the report; an external appraisal without it doesn't count
 */
public record AssetValue(
        UUID id,
        int version,
        UUID assetId,
        UUID ownerOrg,
        @Nullable UUID bankId,
        ValueKind kind,
        Money amount,
        LocalDate valuedOn,
        LocalDate validUntil,
        String valuer,
        @Nullable UUID fileId,
        Standing standing) {}
