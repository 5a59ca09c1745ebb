package app.zhirong.pledge;

import app.zhirong.financing.CollateralReleased;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A pledge no longer burdens its rights: cancelled at the office, or a trademark's whose registered period ended.
 *
 * @param lapsed whether it ended by itself
 */
public record PledgeCancelled(
        UUID registrationId,
        UUID caseId,
        UUID enterpriseId,
        UUID bankId,
        int region,
        RightType rightType,
        List<UUID> assetIds,
        LocalDate cancelledOn,
        boolean lapsed,
        Instant at)
        implements CollateralReleased {

    @Override
    public UUID stream() {
        return caseId;
    }
}
