package app.zhirong.enterprise.domain;

import static app.zhirong.enterprise.domain.RegistrationAction.RESUBMIT;
import static app.zhirong.enterprise.domain.RegistrationAction.RETURN;
import static app.zhirong.enterprise.domain.RegistrationAction.VERIFY;
import static app.zhirong.enterprise.domain.RegistrationState.RETURNED;
import static app.zhirong.enterprise.domain.RegistrationState.SUBMITTED;
import static app.zhirong.enterprise.domain.RegistrationState.VERIFIED;
import static app.zhirong.identity.Role.BUREAU_DECISION_MAKER;
import static app.zhirong.identity.Role.BUREAU_REVIEWER;
import static app.zhirong.identity.Role.ENTERPRISE_OPERATOR;
import static app.zhirong.identity.Role.ENTERPRISE_SIGNATORY;
import static app.zhirong.identity.Role.PLATFORM_ADMIN;

import app.zhirong.identity.Role;
import app.zhirong.kernel.KernelProblem;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Who may move the verification of an enterprise from where to where. What the table does not list cannot happen. The
 * same table for readers is {@code docs/domain/registration.md}.
 */
public final class RegistrationLifecycle {

    public static final List<Transition> TABLE = List.of(
            new Transition(SUBMITTED, VERIFY, BUREAU_REVIEWER, VERIFIED),
            new Transition(SUBMITTED, VERIFY, BUREAU_DECISION_MAKER, VERIFIED),
            new Transition(SUBMITTED, VERIFY, PLATFORM_ADMIN, VERIFIED),
            new Transition(SUBMITTED, RETURN, BUREAU_REVIEWER, RETURNED),
            new Transition(SUBMITTED, RETURN, BUREAU_DECISION_MAKER, RETURNED),
            new Transition(SUBMITTED, RETURN, PLATFORM_ADMIN, RETURNED),
            new Transition(RETURNED, RESUBMIT, ENTERPRISE_OPERATOR, SUBMITTED),
            new Transition(RETURNED, RESUBMIT, ENTERPRISE_SIGNATORY, SUBMITTED));

    private RegistrationLifecycle() {}

    /** @throws app.zhirong.kernel.Problem 409 if nobody can do this now, 403 if others can */
    public static RegistrationState next(RegistrationState from, RegistrationAction action, Set<Role> roles) {
        var listed = TABLE.stream()
                .filter(move -> move.from() == from && move.action() == action)
                .toList();
        if (listed.isEmpty()) {
            throw KernelProblem.MOVE_NOT_ALLOWED.problem();
        }
        return listed.stream()
                .filter(move -> roles.contains(move.role()))
                .map(Transition::to)
                .findFirst()
                .orElseThrow(KernelProblem.FORBIDDEN::problem);
    }

    /** What somebody with the roles can do now. */
    public static List<RegistrationAction> actions(RegistrationState from, Set<Role> roles) {
        return Arrays.stream(RegistrationAction.values())
                .filter(action -> TABLE.stream()
                        .anyMatch(
                                move -> move.from() == from && move.action() == action && roles.contains(move.role())))
                .toList();
    }

    /** One allowed move. */
    public record Transition(RegistrationState from, RegistrationAction action, Role role, RegistrationState to) {}
}
