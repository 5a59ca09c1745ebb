package app.zhirong.pledge.domain;

import static app.zhirong.pledge.PledgeRegistrationState.CANCELLED;
import static app.zhirong.pledge.PledgeRegistrationState.CANCELLING;
import static app.zhirong.pledge.PledgeRegistrationState.CONFIRMED;
import static app.zhirong.pledge.PledgeRegistrationState.DEFECT;
import static app.zhirong.pledge.PledgeRegistrationState.DRAFT;
import static app.zhirong.pledge.PledgeRegistrationState.FILED;
import static app.zhirong.pledge.PledgeRegistrationState.LAPSED;
import static app.zhirong.pledge.PledgeRegistrationState.REFUSED;
import static app.zhirong.pledge.PledgeRegistrationState.REGISTERED;
import static app.zhirong.pledge.PledgeRegistrationState.WITHDRAWN;
import static app.zhirong.pledge.domain.Mover.BANK_OPERATIONS;
import static app.zhirong.pledge.domain.Mover.ENTERPRISE_OPERATOR;
import static app.zhirong.pledge.domain.Mover.ENTERPRISE_SIGNATORY;
import static app.zhirong.pledge.domain.Mover.PLATFORM;
import static app.zhirong.pledge.domain.PledgeAction.AGREE_CANCELLATION;
import static app.zhirong.pledge.domain.PledgeAction.CONFIRM;
import static app.zhirong.pledge.domain.PledgeAction.CONFIRM_CANCELLATION;
import static app.zhirong.pledge.domain.PledgeAction.CONFIRM_LAST;
import static app.zhirong.pledge.domain.PledgeAction.CONFIRM_REFUSED;
import static app.zhirong.pledge.domain.PledgeAction.CONFIRM_REGISTERED;
import static app.zhirong.pledge.domain.PledgeAction.EXPIRE;
import static app.zhirong.pledge.domain.PledgeAction.ISSUE_DECLARATION;
import static app.zhirong.pledge.domain.PledgeAction.ISSUE_SETTLEMENT_PROOF;
import static app.zhirong.pledge.domain.PledgeAction.LAPSE;
import static app.zhirong.pledge.domain.PledgeAction.RECORD_CANCELLATION;
import static app.zhirong.pledge.domain.PledgeAction.RECORD_CURE;
import static app.zhirong.pledge.domain.PledgeAction.RECORD_DEFECT;
import static app.zhirong.pledge.domain.PledgeAction.RECORD_FILING;
import static app.zhirong.pledge.domain.PledgeAction.RECORD_PUBLICATION;
import static app.zhirong.pledge.domain.PledgeAction.RECORD_REFUSED;
import static app.zhirong.pledge.domain.PledgeAction.RECORD_REGISTERED;
import static app.zhirong.pledge.domain.PledgeAction.RUN_PRECHECK;
import static app.zhirong.pledge.domain.PledgeAction.TAKE_BACK_CANCELLATION;
import static app.zhirong.pledge.domain.PledgeAction.TAKE_BACK_RESULT;
import static app.zhirong.pledge.domain.PledgeAction.TICK_GROUND;
import static app.zhirong.pledge.domain.PledgeAction.WITHDRAW;

import app.zhirong.kernel.KernelProblem;
import app.zhirong.pledge.PledgeRegistrationState;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Who may move a registration from where to where. What the table does not list cannot happen. */
public final class PledgeLifecycle {

    public static final List<Transition> TABLE = List.of(
            new Transition(DRAFT, RUN_PRECHECK, BANK_OPERATIONS, DRAFT),
            new Transition(DRAFT, TICK_GROUND, BANK_OPERATIONS, DRAFT),
            new Transition(DRAFT, ISSUE_DECLARATION, BANK_OPERATIONS, DRAFT),
            new Transition(DRAFT, CONFIRM, ENTERPRISE_SIGNATORY, DRAFT),
            new Transition(DRAFT, CONFIRM, BANK_OPERATIONS, DRAFT),
            new Transition(DRAFT, CONFIRM_LAST, ENTERPRISE_SIGNATORY, CONFIRMED),
            new Transition(DRAFT, CONFIRM_LAST, BANK_OPERATIONS, CONFIRMED),
            new Transition(DRAFT, WITHDRAW, ENTERPRISE_SIGNATORY, WITHDRAWN),
            new Transition(DRAFT, WITHDRAW, BANK_OPERATIONS, WITHDRAWN),
            new Transition(CONFIRMED, WITHDRAW, ENTERPRISE_SIGNATORY, WITHDRAWN),
            new Transition(CONFIRMED, WITHDRAW, BANK_OPERATIONS, WITHDRAWN),
            new Transition(CONFIRMED, EXPIRE, PLATFORM, WITHDRAWN),
            new Transition(CONFIRMED, RECORD_FILING, ENTERPRISE_OPERATOR, FILED),
            new Transition(CONFIRMED, RECORD_FILING, ENTERPRISE_SIGNATORY, FILED),
            new Transition(CONFIRMED, RECORD_FILING, BANK_OPERATIONS, FILED),
            new Transition(FILED, RECORD_DEFECT, BANK_OPERATIONS, DEFECT),
            new Transition(DEFECT, RECORD_CURE, ENTERPRISE_OPERATOR, FILED),
            new Transition(DEFECT, RECORD_CURE, ENTERPRISE_SIGNATORY, FILED),
            new Transition(DEFECT, RECORD_CURE, BANK_OPERATIONS, FILED),
            new Transition(FILED, RECORD_REGISTERED, BANK_OPERATIONS, FILED),
            new Transition(FILED, RECORD_REFUSED, BANK_OPERATIONS, FILED),
            new Transition(DEFECT, RECORD_REFUSED, BANK_OPERATIONS, DEFECT),
            new Transition(FILED, TAKE_BACK_RESULT, BANK_OPERATIONS, FILED),
            new Transition(DEFECT, TAKE_BACK_RESULT, BANK_OPERATIONS, DEFECT),
            new Transition(FILED, CONFIRM_REGISTERED, BANK_OPERATIONS, REGISTERED),
            new Transition(FILED, CONFIRM_REFUSED, BANK_OPERATIONS, REFUSED),
            new Transition(DEFECT, CONFIRM_REFUSED, BANK_OPERATIONS, REFUSED),
            new Transition(REGISTERED, RECORD_PUBLICATION, ENTERPRISE_OPERATOR, REGISTERED),
            new Transition(REGISTERED, RECORD_PUBLICATION, ENTERPRISE_SIGNATORY, REGISTERED),
            new Transition(REGISTERED, ISSUE_SETTLEMENT_PROOF, BANK_OPERATIONS, CANCELLING),
            new Transition(CANCELLING, RECORD_PUBLICATION, ENTERPRISE_OPERATOR, CANCELLING),
            new Transition(CANCELLING, RECORD_PUBLICATION, ENTERPRISE_SIGNATORY, CANCELLING),
            new Transition(CANCELLING, AGREE_CANCELLATION, ENTERPRISE_SIGNATORY, CANCELLING),
            new Transition(CANCELLING, AGREE_CANCELLATION, BANK_OPERATIONS, CANCELLING),
            new Transition(CANCELLING, RECORD_CANCELLATION, BANK_OPERATIONS, CANCELLING),
            new Transition(CANCELLING, TAKE_BACK_CANCELLATION, BANK_OPERATIONS, CANCELLING),
            new Transition(CANCELLING, CONFIRM_CANCELLATION, BANK_OPERATIONS, CANCELLED),
            new Transition(REGISTERED, LAPSE, PLATFORM, LAPSED),
            new Transition(CANCELLING, LAPSE, PLATFORM, LAPSED));

    private PledgeLifecycle() {}

    /** One line of the table. */
    public record Transition(PledgeRegistrationState from, PledgeAction action, Mover by, PledgeRegistrationState to) {}

    /**
     * Where the action leads.
     *
     * @throws app.zhirong.kernel.Problem 403 if only others may do so, 409 if nobody can in this state
     */
    public static PledgeRegistrationState next(PledgeRegistrationState from, PledgeAction action, Set<Mover> by) {
        var possible = TABLE.stream()
                .filter(line -> line.from() == from && line.action() == action)
                .toList();
        if (possible.isEmpty()) {
            throw KernelProblem.MOVE_NOT_ALLOWED.problem();
        }
        return possible.stream()
                .filter(line -> by.contains(line.by()))
                .findFirst()
                .orElseThrow(KernelProblem.FORBIDDEN::problem)
                .to();
    }

    /** What the movers can do in a state, as far as the table knows, in the order of the actions. */
    public static List<PledgeAction> open(PledgeRegistrationState from, Set<Mover> by) {
        return TABLE.stream()
                .filter(line -> line.from() == from && by.contains(line.by()))
                .map(Transition::action)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
