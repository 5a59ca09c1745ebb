package app.zhirong.pledge.domain;

import app.zhirong.pledge.domain.Confirmation.ConfirmationMatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a person can do with a registration now: what the table allows, less what its facts rule out. */
public final class PossibleActions {

    private final Registration registration;
    private final Reader reader;

    private PossibleActions(Registration registration, Reader reader) {
        this.registration = registration;
        this.reader = reader;
    }

    /**
     * Who looks at it.
     *
     * @param movers empty for everybody who is no party
     * @param nothingOwed whether no loan is out: paid back, or never disbursed
     * @param proposedIt whether the person recorded what now waits for another person
     */
    public record Reader(Set<Mover> movers, boolean nothingOwed, boolean proposedIt) {

        PledgeSide side() {
            return movers.contains(Mover.BANK_OPERATIONS) ? PledgeSide.PLEDGEE : PledgeSide.PLEDGOR;
        }
    }

    /** The names under which the actions are called, for example {@code record-filing}. */
    public static List<String> of(Registration registration, Reader reader) {
        var actions = new PossibleActions(registration, reader);
        return PledgeLifecycle.open(registration.state(), reader.movers()).stream()
                .filter(actions::isPossible)
                .map(PossibleActions::name)
                .distinct()
                .toList();
    }

    private boolean isPossible(PledgeAction action) {
        return switch (action) {
            case RUN_PRECHECK, TICK_GROUND, WITHDRAW, RECORD_FILING, EXPIRE, LAPSE -> true;
            case ISSUE_DECLARATION -> hasUndeclaredWaivable();
            case CONFIRM, CONFIRM_LAST ->
                !registration.hasOpenGround() && !registration.hasConfirmed(ConfirmationMatter.PLEDGE, reader.side());
            case RECORD_DEFECT, RECORD_CURE, RECORD_REGISTERED, RECORD_REFUSED -> registration.result() == null;
            case TAKE_BACK_RESULT -> registration.awaitsSecondPerson();
            case CONFIRM_REGISTERED -> awaitsOther() && isResult(RegistrationResult.RegistrationOutcome.REGISTERED);
            case CONFIRM_REFUSED -> awaitsOther() && isResult(RegistrationResult.RegistrationOutcome.REFUSED);
            case RECORD_PUBLICATION -> registration.publishedOn() == null;
            case ISSUE_SETTLEMENT_PROOF -> reader.nothingOwed();
            case AGREE_CANCELLATION -> !registration.hasConfirmed(ConfirmationMatter.CANCELLATION, reader.side());
            case RECORD_CANCELLATION -> registration.isAgreed(ConfirmationMatter.CANCELLATION) && !hasNotice();
            case TAKE_BACK_CANCELLATION -> hasNotice();
            case CONFIRM_CANCELLATION -> hasNotice() && !reader.proposedIt();
        };
    }

    private boolean hasUndeclaredWaivable() {
        return registration.grounds().stream()
                .anyMatch(check -> check.ground().isWaivable()
                        && check.verdict() == GroundVerdict.FAIL
                        && check.declaredAt() == null);
    }

    private boolean awaitsOther() {
        return registration.awaitsSecondPerson() && !reader.proposedIt();
    }

    private boolean isResult(RegistrationResult.RegistrationOutcome outcome) {
        return registration.result() != null && registration.result().outcome() == outcome;
    }

    private boolean hasNotice() {
        return registration.cancellation() != null
                && registration.cancellation().cancelledOn() != null;
    }

    private static String name(PledgeAction action) {
        return switch (action) {
            case CONFIRM_LAST -> name(PledgeAction.CONFIRM);
            case RECORD_REGISTERED, RECORD_REFUSED -> "record-result";
            case CONFIRM_REGISTERED, CONFIRM_REFUSED -> "confirm-result";
            default -> action.name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }
}
