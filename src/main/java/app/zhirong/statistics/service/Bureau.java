package app.zhirong.statistics.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.Role;

/** Whose figures these are. */
final class Bureau {

    private Bureau() {}

    /** @throws app.zhirong.kernel.Problem 403 to all but people of bureaus */
    static void require(CurrentUser by) {
        by.requireAnyOf(Role.BUREAU_REVIEWER, Role.BUREAU_DECISION_MAKER, Role.BUREAU_FINANCE);
    }
}
