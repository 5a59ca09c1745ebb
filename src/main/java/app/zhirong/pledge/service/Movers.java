package app.zhirong.pledge.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.Role;
import app.zhirong.pledge.domain.Mover;
import app.zhirong.pledge.domain.PledgeSide;
import app.zhirong.pledge.domain.Registration;
import java.util.EnumSet;
import java.util.Set;

/** As what a person may move a registration: roles count only for the person's own side. */
final class Movers {

    private Movers() {}

    static Set<Mover> of(CurrentUser by, Registration registration) {
        var movers = EnumSet.noneOf(Mover.class);
        boolean pledgor = by.belongsTo(registration.parties().pledgorOrg());
        if (pledgor && by.is(Role.ENTERPRISE_OPERATOR)) {
            movers.add(Mover.ENTERPRISE_OPERATOR);
        }
        if (pledgor && by.is(Role.ENTERPRISE_SIGNATORY)) {
            movers.add(Mover.ENTERPRISE_SIGNATORY);
        }
        if (by.belongsTo(registration.parties().bankOrg()) && by.is(Role.BANK_OPERATIONS)) {
            movers.add(Mover.BANK_OPERATIONS);
        }
        return movers;
    }

    static PledgeSide side(CurrentUser by, Registration registration) {
        return by.belongsTo(registration.parties().bankOrg()) ? PledgeSide.PLEDGEE : PledgeSide.PLEDGOR;
    }
}
