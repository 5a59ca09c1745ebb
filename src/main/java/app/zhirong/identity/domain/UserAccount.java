package app.zhirong.identity.domain;

import app.zhirong.identity.Role;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A person's account as an administrator sees it. */
public record UserAccount(
        UUID id,
        int version,
        UUID organisationId,
        String username,
        String displayName,
        Set<Role> roles,
        boolean active,
        Instant createdAt) {

    public UserAccount withActive(boolean now) {
        return new UserAccount(id, version + 1, organisationId, username, displayName, roles, now, createdAt);
    }
}
