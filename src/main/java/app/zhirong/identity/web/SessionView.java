package app.zhirong.identity.web;

import app.zhirong.identity.BureauLevel;
import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.OrganisationKind;
import app.zhirong.identity.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is logged in, as the page needs it.
 *
 * @param businessDate the legal date; a demonstration may have moved it forward
 * @param clockMovable whether the demonstration's clock control exists
 */
record SessionView(User user, Party organisation, List<Role> roles, LocalDate businessDate, boolean clockMovable) {

    static SessionView of(CurrentUser user, LocalDate today, boolean clockMovable) {
        var organisation = user.organisation();
        return new SessionView(
                new User(user.id(), user.username(), user.displayName()),
                new Party(
                        organisation.id(),
                        organisation.name(),
                        organisation.kind(),
                        String.valueOf(organisation.region()),
                        organisation.level(),
                        organisation.verified()),
                user.roles().stream().sorted().toList(),
                today,
                clockMovable);
    }

    /** The person. */
    record User(UUID id, String username, String displayName) {}

    /** The organisation the person acts for. */
    record Party(
            UUID id,
            String name,
            OrganisationKind kind,
            String regionCode,
            @Nullable BureauLevel level,
            boolean verified) {}
}
