package app.zhirong.matching.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise agrees to be shown.
 *
 * @param bankId absent for all banks
 * @param until last day
 */
public record Consent(
        UUID id,
        int version,
        UUID enterprise,
        @Nullable UUID bankId,
        LocalDate until,
        Instant grantedAt,
        @Nullable Instant revokedAt) {

    /** Where it stands on a day. */
    public ConsentStanding standing(LocalDate today) {
        if (revokedAt != null) {
            return ConsentStanding.REVOKED;
        }
        return today.isAfter(until) ? ConsentStanding.EXPIRED : ConsentStanding.ACTIVE;
    }

    /** Whether a consent still shows the enterprise. */
    public enum ConsentStanding {
        ACTIVE,
        EXPIRED,
        REVOKED
    }
}
