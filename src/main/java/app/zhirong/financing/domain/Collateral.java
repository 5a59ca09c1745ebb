package app.zhirong.financing.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A right of a case.
 *
 * @param registrationNo absent until registered
 * @param releasedOn the day of the cancellation at the authority; absent before
 */
public record Collateral(
        UUID assetId,
        @Nullable String registrationNo,
        @Nullable LocalDate registeredOn,
        @Nullable LocalDate releasedOn) {

    public boolean isRegistered() {
        return registeredOn != null;
    }

    public boolean isReleased() {
        return releasedOn != null;
    }
}
