package app.zhirong.financing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What module pledge tells when a pledge is cancelled, as far as a test of this module needs it. */
public record RightsReleased(UUID caseId, List<UUID> assetIds, LocalDate cancelledOn, Instant at)
        implements CollateralReleased {

    @Override
    public UUID stream() {
        return caseId;
    }
}
