package app.zhirong.ipasset.domain;

import static app.zhirong.identity.Role.BUREAU_DECISION_MAKER;
import static app.zhirong.identity.Role.ENTERPRISE_SIGNATORY;
import static app.zhirong.ipasset.domain.DisputeAction.REJECT;
import static app.zhirong.ipasset.domain.DisputeAction.UPHOLD;
import static app.zhirong.ipasset.domain.DisputeAction.WITHDRAW;
import static app.zhirong.ipasset.domain.DisputeState.OPEN;
import static app.zhirong.ipasset.domain.DisputeState.REJECTED;
import static app.zhirong.ipasset.domain.DisputeState.UPHELD;
import static app.zhirong.ipasset.domain.DisputeState.WITHDRAWN;

import app.zhirong.identity.Role;
import app.zhirong.kernel.KernelProblem;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Who may end a dispute, and how. What the table does not list cannot happen. The same table for readers is
 * {@code docs/domain/ownership.md}.
 */
public final class DisputeLifecycle {

    public static final List<Transition> TABLE = List.of(
            new Transition(OPEN, UPHOLD, BUREAU_DECISION_MAKER, UPHELD),
            new Transition(OPEN, REJECT, BUREAU_DECISION_MAKER, REJECTED),
            new Transition(OPEN, WITHDRAW, ENTERPRISE_SIGNATORY, WITHDRAWN));

    private DisputeLifecycle() {}

    /** @throws app.zhirong.kernel.Problem 409 if nobody can do this now, 403 if others can */
    public static DisputeState next(DisputeState from, DisputeAction action, Set<Role> roles) {
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
    public static List<DisputeAction> actions(DisputeState from, Set<Role> roles) {
        return Arrays.stream(DisputeAction.values())
                .filter(action -> TABLE.stream()
                        .anyMatch(
                                move -> move.from() == from && move.action() == action && roles.contains(move.role())))
                .toList();
    }

    /** One allowed move. */
    public record Transition(DisputeState from, DisputeAction action, Role role, DisputeState to) {}
}
