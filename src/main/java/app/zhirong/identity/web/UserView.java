package app.zhirong.identity.web;

import app.zhirong.identity.Role;
import app.zhirong.identity.domain.UserAccount;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A person's account as an administrator sees it. */
record UserView(
        UUID id,
        int version,
        UUID organisationId,
        String username,
        String displayName,
        List<Role> roles,
        boolean active,
        Instant createdAt) {

    static UserView of(UserAccount account) {
        return new UserView(
                account.id(),
                account.version(),
                account.organisationId(),
                account.username(),
                account.displayName(),
                account.roles().stream().sorted().toList(),
                account.active(),
                account.createdAt());
    }
}
