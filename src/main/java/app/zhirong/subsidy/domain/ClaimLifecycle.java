package app.zhirong.subsidy.domain;

import static app.zhirong.subsidy.ClaimState.APPROVED;
import static app.zhirong.subsidy.ClaimState.ARCHIVED;
import static app.zhirong.subsidy.ClaimState.DRAFT;
import static app.zhirong.subsidy.ClaimState.FORFEITED;
import static app.zhirong.subsidy.ClaimState.ON_NOTICE;
import static app.zhirong.subsidy.ClaimState.PAID;
import static app.zhirong.subsidy.ClaimState.PAYMENT_RETURNED;
import static app.zhirong.subsidy.ClaimState.PROPOSED;
import static app.zhirong.subsidy.ClaimState.RECOMMENDED;
import static app.zhirong.subsidy.ClaimState.REJECTED;
import static app.zhirong.subsidy.ClaimState.RETURNED;
import static app.zhirong.subsidy.ClaimState.SUBMITTED;
import static app.zhirong.subsidy.ClaimState.SUSPENDED;
import static app.zhirong.subsidy.ClaimState.UNDER_FIRST_REVIEW;
import static app.zhirong.subsidy.ClaimState.UNDER_SECOND_REVIEW;
import static app.zhirong.subsidy.ClaimState.WITHDRAWN;
import static app.zhirong.subsidy.domain.ClaimAction.ADD_TO_BATCH;
import static app.zhirong.subsidy.domain.ClaimAction.APPROVE;
import static app.zhirong.subsidy.domain.ClaimAction.ARCHIVE;
import static app.zhirong.subsidy.domain.ClaimAction.CERTIFY;
import static app.zhirong.subsidy.domain.ClaimAction.CONFIRM_AMOUNT;
import static app.zhirong.subsidy.domain.ClaimAction.CONFIRM_PAYMENT;
import static app.zhirong.subsidy.domain.ClaimAction.DECLINE_AMOUNT;
import static app.zhirong.subsidy.domain.ClaimAction.DISMISS_OBJECTION;
import static app.zhirong.subsidy.domain.ClaimAction.EDIT;
import static app.zhirong.subsidy.domain.ClaimAction.FORFEIT;
import static app.zhirong.subsidy.domain.ClaimAction.PROPOSE;
import static app.zhirong.subsidy.domain.ClaimAction.PUBLISH;
import static app.zhirong.subsidy.domain.ClaimAction.RECOMMEND;
import static app.zhirong.subsidy.domain.ClaimAction.RECORD_PAYMENT;
import static app.zhirong.subsidy.domain.ClaimAction.REJECT;
import static app.zhirong.subsidy.domain.ClaimAction.REMOVE_FROM_BATCH;
import static app.zhirong.subsidy.domain.ClaimAction.RETURN_FOR_CORRECTION;
import static app.zhirong.subsidy.domain.ClaimAction.RETURN_PAYMENT;
import static app.zhirong.subsidy.domain.ClaimAction.SEND_BACK;
import static app.zhirong.subsidy.domain.ClaimAction.SUBMIT;
import static app.zhirong.subsidy.domain.ClaimAction.SUSPEND;
import static app.zhirong.subsidy.domain.ClaimAction.TAKE_UP;
import static app.zhirong.subsidy.domain.ClaimAction.UPHOLD_OBJECTION;
import static app.zhirong.subsidy.domain.ClaimAction.WITHDRAW;
import static app.zhirong.subsidy.domain.ClaimAction.WITHDRAW_PAYMENT;
import static app.zhirong.subsidy.domain.ClaimRole.BANK_OFFICER;
import static app.zhirong.subsidy.domain.ClaimRole.BANK_OPERATIONS;
import static app.zhirong.subsidy.domain.ClaimRole.DECISION_MAKER;
import static app.zhirong.subsidy.domain.ClaimRole.FINANCE;
import static app.zhirong.subsidy.domain.ClaimRole.FIRST_REVIEWER;
import static app.zhirong.subsidy.domain.ClaimRole.OPERATOR;
import static app.zhirong.subsidy.domain.ClaimRole.PLATFORM;
import static app.zhirong.subsidy.domain.ClaimRole.SECOND_REVIEWER;
import static app.zhirong.subsidy.domain.ClaimRole.SIGNATORY;

import app.zhirong.kernel.KernelProblem;
import app.zhirong.subsidy.ClaimState;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who may move a claim from where to where. What the table does not list cannot happen. */
public final class ClaimLifecycle {

    public static final List<Transition> TABLE = List.of(
            new Transition(DRAFT, EDIT, OPERATOR, DRAFT),
            new Transition(DRAFT, EDIT, SIGNATORY, DRAFT),
            new Transition(DRAFT, WITHDRAW, OPERATOR, WITHDRAWN),
            new Transition(DRAFT, WITHDRAW, SIGNATORY, WITHDRAWN),
            new Transition(DRAFT, SUBMIT, SIGNATORY, SUBMITTED),
            new Transition(DRAFT, CERTIFY, BANK_OFFICER, DRAFT),
            new Transition(DRAFT, CERTIFY, BANK_OPERATIONS, DRAFT),
            new Transition(SUBMITTED, CERTIFY, BANK_OFFICER, SUBMITTED),
            new Transition(SUBMITTED, CERTIFY, BANK_OPERATIONS, SUBMITTED),
            new Transition(SUBMITTED, WITHDRAW, SIGNATORY, WITHDRAWN),
            new Transition(SUBMITTED, TAKE_UP, FIRST_REVIEWER, UNDER_FIRST_REVIEW),
            new Transition(UNDER_FIRST_REVIEW, CERTIFY, BANK_OFFICER, UNDER_FIRST_REVIEW),
            new Transition(UNDER_FIRST_REVIEW, CERTIFY, BANK_OPERATIONS, UNDER_FIRST_REVIEW),
            new Transition(UNDER_FIRST_REVIEW, RETURN_FOR_CORRECTION, FIRST_REVIEWER, RETURNED),
            new Transition(UNDER_FIRST_REVIEW, RECOMMEND, FIRST_REVIEWER, RECOMMENDED),
            new Transition(UNDER_FIRST_REVIEW, REJECT, FIRST_REVIEWER, REJECTED),
            new Transition(RETURNED, EDIT, OPERATOR, RETURNED),
            new Transition(RETURNED, EDIT, SIGNATORY, RETURNED),
            new Transition(RETURNED, CERTIFY, BANK_OFFICER, RETURNED),
            new Transition(RETURNED, CERTIFY, BANK_OPERATIONS, RETURNED),
            new Transition(RETURNED, SUBMIT, SIGNATORY, UNDER_FIRST_REVIEW),
            new Transition(RETURNED, WITHDRAW, SIGNATORY, WITHDRAWN),
            new Transition(RETURNED, FORFEIT, PLATFORM, FORFEITED),
            new Transition(RECOMMENDED, TAKE_UP, SECOND_REVIEWER, UNDER_SECOND_REVIEW),
            new Transition(UNDER_SECOND_REVIEW, SEND_BACK, SECOND_REVIEWER, UNDER_FIRST_REVIEW),
            new Transition(UNDER_SECOND_REVIEW, PROPOSE, SECOND_REVIEWER, UNDER_SECOND_REVIEW),
            new Transition(UNDER_SECOND_REVIEW, CONFIRM_AMOUNT, DECISION_MAKER, PROPOSED),
            new Transition(UNDER_SECOND_REVIEW, DECLINE_AMOUNT, DECISION_MAKER, UNDER_SECOND_REVIEW),
            new Transition(UNDER_SECOND_REVIEW, REJECT, SECOND_REVIEWER, REJECTED),
            new Transition(PROPOSED, ADD_TO_BATCH, SECOND_REVIEWER, PROPOSED),
            new Transition(PROPOSED, REMOVE_FROM_BATCH, SECOND_REVIEWER, PROPOSED),
            new Transition(PROPOSED, PUBLISH, DECISION_MAKER, ON_NOTICE),
            new Transition(PROPOSED, REJECT, DECISION_MAKER, REJECTED),
            new Transition(ON_NOTICE, SUSPEND, PLATFORM, SUSPENDED),
            new Transition(ON_NOTICE, SUSPEND, SECOND_REVIEWER, SUSPENDED),
            new Transition(ON_NOTICE, APPROVE, DECISION_MAKER, APPROVED),
            new Transition(SUSPENDED, DISMISS_OBJECTION, DECISION_MAKER, ON_NOTICE),
            new Transition(SUSPENDED, UPHOLD_OBJECTION, DECISION_MAKER, REJECTED),
            new Transition(APPROVED, RECORD_PAYMENT, FINANCE, APPROVED),
            new Transition(APPROVED, WITHDRAW_PAYMENT, FINANCE, APPROVED),
            new Transition(APPROVED, CONFIRM_PAYMENT, FINANCE, PAID),
            new Transition(PAID, RETURN_PAYMENT, FINANCE, PAYMENT_RETURNED),
            new Transition(PAID, ARCHIVE, SECOND_REVIEWER, ARCHIVED),
            new Transition(PAYMENT_RETURNED, RECORD_PAYMENT, FINANCE, PAYMENT_RETURNED),
            new Transition(PAYMENT_RETURNED, WITHDRAW_PAYMENT, FINANCE, PAYMENT_RETURNED),
            new Transition(PAYMENT_RETURNED, CONFIRM_PAYMENT, FINANCE, PAID));

    private ClaimLifecycle() {}

    /**
     * Where an action leads.
     *
     * @throws app.zhirong.kernel.Problem 409 if it can't be done in this state, 403 if none of the roles ever may
     */
    public static ClaimState next(ClaimState from, ClaimAction action, Set<ClaimRole> roles) {
        return TABLE.stream()
                .filter(move -> move.from() == from && move.action() == action && roles.contains(move.role()))
                .findFirst()
                .map(Transition::to)
                .orElseThrow(() -> mayEver(action, roles)
                        ? KernelProblem.MOVE_NOT_ALLOWED.problem()
                        : KernelProblem.FORBIDDEN.problem());
    }

    /** What somebody with these roles can do now. */
    public static Set<ClaimAction> actions(ClaimState from, Set<ClaimRole> roles) {
        var actions = EnumSet.noneOf(ClaimAction.class);
        TABLE.stream()
                .filter(move -> move.from() == from && roles.contains(move.role()))
                .map(Transition::action)
                .forEach(actions::add);
        return actions;
    }

    private static boolean mayEver(ClaimAction action, Set<ClaimRole> roles) {
        return TABLE.stream().anyMatch(move -> move.action() == action && roles.contains(move.role()));
    }

    /** One allowed move. */
    public record Transition(ClaimState from, ClaimAction action, ClaimRole role, ClaimState to) {}
}
