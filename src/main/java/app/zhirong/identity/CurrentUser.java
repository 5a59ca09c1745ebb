package app.zhirong.identity;

import app.zhirong.kernel.KernelProblem;
import app.zhirong.platform.database.Scope;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The person who acts, for which organisation.
 *
 * @param organisations the organisation and those below it
 * @param regions int4multirange of region codes a bureau is responsible for; absent for all others
 */
public record CurrentUser(
        UUID id,
        String username,
        String displayName,
        Set<Role> roles,
        Organisation organisation,
        List<UUID> organisations,
        @Nullable String regions) {

    public UUID organisationId() {
        return organisation.id();
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean belongsTo(UUID organisationId) {
        return organisations.contains(organisationId);
    }

    /** @throws app.zhirong.kernel.Problem 403 if the person holds none of the roles */
    public CurrentUser requireAnyOf(Role... wanted) {
        for (var role : wanted) {
            if (roles.contains(role)) {
                return this;
            }
        }
        throw KernelProblem.FORBIDDEN.problem();
    }

    /** What the database may know of this person. */
    public Scope scope() {
        return new Scope.Member(
                id, organisation.id(), organisations, organisation.kind().name(), regions);
    }
}
