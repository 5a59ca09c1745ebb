package app.zhirong.bankproduct.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A bureau's list as a whole.
 *
 * @param pushedTo banks that see it, as far as the caller may know
 */
public record RecommendationList(
        UUID id,
        int version,
        UUID bureauId,
        String bureauName,
        int region,
        String title,
        String fileName,
        int entryCount,
        Instant importedAt,
        List<UUID> pushedTo) {}
