package app.zhirong.ipasset.service;

import app.zhirong.ipasset.AssetKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An enterprise's rights at a glance.
 *
 * @param expiring whose term ends within half a year
 * @param unverified whose ownership nobody has checked yet (待核验)
 * @param deadlines the next annual fees and renewals, the first five by day
 */
public record AssetSummary(
        long total,
        long free,
        long registering,
        long pledged,
        long restricted,
        long expiring,
        long unverified,
        LocalDate expiringUntil,
        List<FeeDeadline> deadlines) {

    /** An annual fee, or the renewal of a trademark. */
    public record FeeDeadline(UUID assetId, AssetKind kind, String assetNo, String title, LocalDate dueOn) {}
}
