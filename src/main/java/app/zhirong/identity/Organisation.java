package app.zhirong.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A party on the platform.
 *
 * @param region GB/T 2260 code of its seat, for a bureau of what it is responsible for
 * @param level only of a bureau
 * @param parentId the head office of a branch, the next bureau above
 * @param phone of the office that handles cases; empty when not given
 * @param verified whether a bureau or the platform has seen the licence; always true for all but enterprises
 */
public record Organisation(
        UUID id,
        OrganisationKind kind,
        String name,
        @Nullable String uscc,
        int region,
        @Nullable BureauLevel level,
        @Nullable UUID parentId,
        String phone,
        boolean verified) {}
