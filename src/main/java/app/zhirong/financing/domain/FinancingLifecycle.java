package app.zhirong.financing.domain;

import static app.zhirong.financing.FinancingState.AGREED;
import static app.zhirong.financing.FinancingState.CLOSED;
import static app.zhirong.financing.FinancingState.CONTRACTED;
import static app.zhirong.financing.FinancingState.DISBURSED;
import static app.zhirong.financing.FinancingState.DRAFT;
import static app.zhirong.financing.FinancingState.LAPSED;
import static app.zhirong.financing.FinancingState.OFFERED;
import static app.zhirong.financing.FinancingState.RECOMMENDED;
import static app.zhirong.financing.FinancingState.REJECTED;
import static app.zhirong.financing.FinancingState.RETURNED;
import static app.zhirong.financing.FinancingState.SECURED;
import static app.zhirong.financing.FinancingState.SETTLED;
import static app.zhirong.financing.FinancingState.SUBMITTED;
import static app.zhirong.financing.FinancingState.UNDER_REVIEW;
import static app.zhirong.financing.FinancingState.WITHDRAWN;
import static app.zhirong.financing.domain.CaseAction.AGREE;
import static app.zhirong.financing.domain.CaseAction.APPROVE;
import static app.zhirong.financing.domain.CaseAction.CALL_OFF;
import static app.zhirong.financing.domain.CaseAction.CANCEL_REPAYMENT;
import static app.zhirong.financing.domain.CaseAction.CONFIRM_DISBURSEMENT;
import static app.zhirong.financing.domain.CaseAction.DECLINE;
import static app.zhirong.financing.domain.CaseAction.DELEGATE;
import static app.zhirong.financing.domain.CaseAction.DISCARD;
import static app.zhirong.financing.domain.CaseAction.DISCARD_DISBURSEMENT;
import static app.zhirong.financing.domain.CaseAction.EDIT;
import static app.zhirong.financing.domain.CaseAction.ENTER_DISBURSEMENT;
import static app.zhirong.financing.domain.CaseAction.LAPSE;
import static app.zhirong.financing.domain.CaseAction.PROPOSE_REJECTION;
import static app.zhirong.financing.domain.CaseAction.RECOMMEND;
import static app.zhirong.financing.domain.CaseAction.RECORD_CONTRACTS;
import static app.zhirong.financing.domain.CaseAction.RECORD_REPAYMENT;
import static app.zhirong.financing.domain.CaseAction.REJECT;
import static app.zhirong.financing.domain.CaseAction.RELEASE;
import static app.zhirong.financing.domain.CaseAction.RETURN_FOR_CORRECTION;
import static app.zhirong.financing.domain.CaseAction.REVIEW;
import static app.zhirong.financing.domain.CaseAction.SECURE;
import static app.zhirong.financing.domain.CaseAction.SEND_BACK;
import static app.zhirong.financing.domain.CaseAction.SETTLE;
import static app.zhirong.financing.domain.CaseAction.SUBMIT;
import static app.zhirong.financing.domain.CaseAction.TAKE_UP;
import static app.zhirong.financing.domain.CaseAction.VERIFY_OWNERSHIP;
import static app.zhirong.financing.domain.CaseAction.WITHDRAW;
import static app.zhirong.financing.domain.CaseActor.BANK_APPROVER;
import static app.zhirong.financing.domain.CaseActor.BANK_OFFICER;
import static app.zhirong.financing.domain.CaseActor.BANK_OPERATIONS;
import static app.zhirong.financing.domain.CaseActor.ENTERPRISE_OPERATOR;
import static app.zhirong.financing.domain.CaseActor.ENTERPRISE_SIGNATORY;
import static app.zhirong.financing.domain.CaseActor.PLATFORM;

import app.zhirong.financing.FinancingState;
import app.zhirong.kernel.KernelProblem;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Who may move a case from where to where. What the table does not list cannot happen. The same table for readers is
 * {@code docs/domain/financing-lifecycle.md}.
 */
public final class FinancingLifecycle {

    public static final List<Transition> TABLE = List.of(
            new Transition(DRAFT, EDIT, ENTERPRISE_OPERATOR, DRAFT),
            new Transition(DRAFT, EDIT, ENTERPRISE_SIGNATORY, DRAFT),
            new Transition(DRAFT, DISCARD, ENTERPRISE_OPERATOR, WITHDRAWN),
            new Transition(DRAFT, DISCARD, ENTERPRISE_SIGNATORY, WITHDRAWN),
            new Transition(DRAFT, SUBMIT, ENTERPRISE_SIGNATORY, SUBMITTED),
            new Transition(SUBMITTED, WITHDRAW, ENTERPRISE_SIGNATORY, WITHDRAWN),
            new Transition(SUBMITTED, TAKE_UP, BANK_OFFICER, UNDER_REVIEW),
            new Transition(UNDER_REVIEW, REVIEW, BANK_OFFICER, UNDER_REVIEW),
            new Transition(UNDER_REVIEW, VERIFY_OWNERSHIP, BANK_OFFICER, UNDER_REVIEW),
            new Transition(UNDER_REVIEW, DELEGATE, BANK_OFFICER, UNDER_REVIEW),
            new Transition(UNDER_REVIEW, RETURN_FOR_CORRECTION, BANK_OFFICER, RETURNED),
            new Transition(UNDER_REVIEW, RECOMMEND, BANK_OFFICER, RECOMMENDED),
            new Transition(UNDER_REVIEW, PROPOSE_REJECTION, BANK_OFFICER, RECOMMENDED),
            new Transition(RETURNED, EDIT, ENTERPRISE_OPERATOR, RETURNED),
            new Transition(RETURNED, EDIT, ENTERPRISE_SIGNATORY, RETURNED),
            new Transition(RETURNED, SUBMIT, ENTERPRISE_SIGNATORY, UNDER_REVIEW),
            new Transition(RETURNED, LAPSE, PLATFORM, LAPSED),
            new Transition(RECOMMENDED, APPROVE, BANK_APPROVER, OFFERED),
            new Transition(RECOMMENDED, SEND_BACK, BANK_APPROVER, UNDER_REVIEW),
            new Transition(RECOMMENDED, REJECT, BANK_APPROVER, REJECTED),
            new Transition(OFFERED, AGREE, ENTERPRISE_SIGNATORY, AGREED),
            new Transition(OFFERED, DECLINE, ENTERPRISE_SIGNATORY, WITHDRAWN),
            new Transition(OFFERED, LAPSE, PLATFORM, LAPSED),
            new Transition(AGREED, RECORD_CONTRACTS, BANK_OFFICER, CONTRACTED),
            new Transition(AGREED, RECORD_CONTRACTS, BANK_OPERATIONS, CONTRACTED),
            new Transition(AGREED, CALL_OFF, ENTERPRISE_SIGNATORY, WITHDRAWN),
            new Transition(AGREED, CALL_OFF, BANK_OFFICER, WITHDRAWN),
            new Transition(CONTRACTED, CALL_OFF, BANK_OPERATIONS, WITHDRAWN),
            new Transition(CONTRACTED, SECURE, PLATFORM, SECURED),
            new Transition(SECURED, ENTER_DISBURSEMENT, BANK_OPERATIONS, SECURED),
            new Transition(SECURED, DISCARD_DISBURSEMENT, BANK_OPERATIONS, SECURED),
            new Transition(SECURED, CONFIRM_DISBURSEMENT, BANK_OPERATIONS, DISBURSED),
            new Transition(SECURED, CONFIRM_DISBURSEMENT, BANK_APPROVER, DISBURSED),
            new Transition(SECURED, RELEASE, PLATFORM, CLOSED),
            new Transition(DISBURSED, RECORD_REPAYMENT, BANK_OPERATIONS, DISBURSED),
            new Transition(DISBURSED, CANCEL_REPAYMENT, BANK_OPERATIONS, DISBURSED),
            new Transition(DISBURSED, SETTLE, BANK_OPERATIONS, SETTLED),
            new Transition(SETTLED, RELEASE, PLATFORM, CLOSED));

    private FinancingLifecycle() {}

    /**
     * Where the action leads.
     *
     * @throws app.zhirong.kernel.Problem 409 if nobody can do it in this state, 403 if somebody else can
     */
    public static FinancingState next(FinancingState from, CaseAction action, Set<CaseActor> actors) {
        var possible = TABLE.stream()
                .filter(move -> move.from() == from && move.action() == action)
                .toList();
        if (possible.isEmpty()) {
            throw KernelProblem.MOVE_NOT_ALLOWED.problem();
        }
        return possible.stream()
                .filter(move -> actors.contains(move.actor()))
                .findFirst()
                .map(Transition::to)
                .orElseThrow(KernelProblem.FORBIDDEN::problem);
    }

    /** What the actors can do in the state, in the order of the table. */
    public static List<CaseAction> actions(FinancingState state, Set<CaseActor> actors) {
        return TABLE.stream()
                .filter(move -> move.from() == state && actors.contains(move.actor()))
                .map(Transition::action)
                .distinct()
                .toList();
    }

    /** The states that wait for one of the actors, as their duty and not only as something they could do. */
    public static Set<FinancingState> waitingFor(Set<CaseActor> actors) {
        var states = EnumSet.noneOf(FinancingState.class);
        Arrays.stream(FinancingState.values())
                .filter(state -> actors.stream().anyMatch(holders(state)::contains))
                .forEach(states::add);
        return states;
    }

    /** Who has to act next; empty when it is over. */
    public static Set<CaseActor> holders(FinancingState state) {
        return switch (state) {
            case DRAFT, RETURNED -> EnumSet.of(ENTERPRISE_OPERATOR, ENTERPRISE_SIGNATORY);
            case SUBMITTED, UNDER_REVIEW -> EnumSet.of(BANK_OFFICER);
            case RECOMMENDED -> EnumSet.of(BANK_APPROVER);
            case OFFERED -> EnumSet.of(ENTERPRISE_SIGNATORY);
            case AGREED -> EnumSet.of(BANK_OFFICER, BANK_OPERATIONS);
            case CONTRACTED, SECURED, SETTLED -> EnumSet.of(BANK_OPERATIONS);
            case DISBURSED -> EnumSet.of(ENTERPRISE_OPERATOR);
            case CLOSED, WITHDRAWN, REJECTED, LAPSED -> EnumSet.noneOf(CaseActor.class);
        };
    }

    /** One line of the table. */
    public record Transition(FinancingState from, CaseAction action, CaseActor actor, FinancingState to) {}
}
