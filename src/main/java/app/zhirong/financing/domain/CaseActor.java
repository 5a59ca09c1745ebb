package app.zhirong.financing.domain;

import app.zhirong.identity.Role;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Who can act on a financing case: five roles of its two parties, and the platform itself. */
public enum CaseActor {
    ENTERPRISE_OPERATOR,
    ENTERPRISE_SIGNATORY,
    BANK_OFFICER,
    BANK_APPROVER,
    BANK_OPERATIONS,
    /** What follows from the calendar or from another module's news. */
    PLATFORM;

    /** Those of the roles that count here. */
    public static Set<CaseActor> of(Collection<Role> roles) {
        var actors = EnumSet.noneOf(CaseActor.class);
        Arrays.stream(values())
                .filter(actor -> roles.stream().anyMatch(role -> role.name().equals(actor.name())))
                .forEach(actors::add);
        return actors;
    }
}
