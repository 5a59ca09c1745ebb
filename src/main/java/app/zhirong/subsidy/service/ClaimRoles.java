package app.zhirong.subsidy.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.OrganisationKind;
import app.zhirong.subsidy.domain.Claim;
import app.zhirong.subsidy.domain.ClaimRole;
import java.util.EnumSet;
import java.util.Set;

/** As what a person can act on a claim. */
final class ClaimRoles {

    private ClaimRoles() {}

    static Set<ClaimRole> of(Claim claim, CurrentUser user) {
        var roles = EnumSet.noneOf(ClaimRole.class);
        for (var role : ClaimRole.values()) {
            if (user.is(role.role()) && stands(role, claim.parties(), user)) {
                roles.add(role);
            }
        }
        return roles;
    }

    private static boolean stands(ClaimRole role, Claim.Parties parties, CurrentUser user) {
        return switch (role) {
            case OPERATOR, SIGNATORY -> user.belongsTo(parties.enterpriseId());
            case BANK_OFFICER, BANK_OPERATIONS -> user.belongsTo(parties.bankId());
            case FIRST_REVIEWER -> isBureauOf(parties.firstRegion(), user);
            case SECOND_REVIEWER, DECISION_MAKER, FINANCE -> isBureauOf(parties.secondRegion(), user);
            case PLATFORM -> false;
        };
    }

    private static boolean isBureauOf(int region, CurrentUser user) {
        return user.organisation().kind() == OrganisationKind.BUREAU
                && user.organisation().region() == region;
    }
}
