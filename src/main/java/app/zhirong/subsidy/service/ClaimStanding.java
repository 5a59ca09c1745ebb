package app.zhirong.subsidy.service;

import app.zhirong.calendar.WorkingDays;
import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.Organisation;
import app.zhirong.identity.OrganisationKind;
import app.zhirong.identity.Organisations;
import app.zhirong.identity.Role;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.subsidy.ClaimState;
import app.zhirong.subsidy.domain.Claim;
import app.zhirong.subsidy.domain.ClaimAction;
import app.zhirong.subsidy.domain.ClaimLifecycle;
import app.zhirong.subsidy.domain.ServiceTarget;
import app.zhirong.subsidy.service.ClaimSheet.ClaimHolder;
import app.zhirong.subsidy.service.ClaimSheet.Standing;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Says of claims who holds them, until when, and what a person can do with them now. */
@Component
class ClaimStanding {

    private static final Set<ClaimAction> BY_LIST = EnumSet.of(ClaimAction.PUBLISH, ClaimAction.APPROVE);
    private static final Set<ClaimAction> WITH_AMOUNT =
            EnumSet.of(ClaimAction.CONFIRM_AMOUNT, ClaimAction.DECLINE_AMOUNT);
    private static final Set<ClaimAction> WITH_PAYMENT =
            EnumSet.of(ClaimAction.CONFIRM_PAYMENT, ClaimAction.WITHDRAW_PAYMENT);

    private final Organisations organisations;
    private final WorkingDays workingDays;
    private final BusinessClock clock;

    ClaimStanding(Organisations organisations, WorkingDays workingDays, BusinessClock clock) {
        this.organisations = organisations;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** The bureaus on the platform by their region, read once for a whole list. */
    Mono<Map<Integer, Organisation>> bureaus() {
        return organisations
                .ofKind(OrganisationKind.BUREAU)
                .collect(Collectors.toMap(Organisation::region, Function.identity(), (first, second) -> first));
    }

    /**
     * @param paymentWaits whether a payment waits for its second person
     */
    Standing of(
            Claim claim, Map<Integer, Organisation> bureaus, Deadlines dates, boolean paymentWaits, CurrentUser user) {
        var due = due(claim, dates);
        return new Standing(
                holder(claim, bureaus),
                due,
                due == null ? null : workingDays.between(clock.today(), due),
                actions(claim, paymentWaits, user));
    }

    private @Nullable LocalDate due(Claim claim, Deadlines dates) {
        return switch (claim.state()) {
            case DRAFT -> dates.windowTo();
            case RETURNED -> claim.correctionDue();
            case ON_NOTICE -> dates.noticeTo();
            default -> ServiceTarget.dueAt(claim.state(), claim.stateSince(), workingDays);
        };
    }

    private static Set<ClaimAction> actions(Claim claim, boolean paymentWaits, CurrentUser user) {
        var actions = EnumSet.noneOf(ClaimAction.class);
        actions.addAll(ClaimLifecycle.actions(claim.state(), ClaimRoles.of(claim, user)));
        actions.removeAll(BY_LIST);
        if (claim.amountWaits()) {
            actions.remove(ClaimAction.PROPOSE);
        } else {
            actions.removeAll(WITH_AMOUNT);
        }
        if (paymentWaits) {
            actions.remove(ClaimAction.RECORD_PAYMENT);
        } else {
            actions.removeAll(WITH_PAYMENT);
        }
        if (claim.decision().batchId() == null) {
            actions.remove(ClaimAction.REMOVE_FROM_BATCH);
        } else {
            actions.remove(ClaimAction.ADD_TO_BATCH);
        }
        return actions;
    }

    private static @Nullable ClaimHolder holder(Claim claim, Map<Integer, Organisation> bureaus) {
        var parties = claim.parties();
        return switch (claim.state()) {
            case DRAFT, RETURNED ->
                new ClaimHolder(
                        parties.enterpriseName(),
                        claim.declaration().contactPhone() == null
                                ? ""
                                : claim.declaration().contactPhone(),
                        claim.state() == ClaimState.DRAFT ? Role.ENTERPRISE_OPERATOR : Role.ENTERPRISE_SIGNATORY);
            case SUBMITTED, UNDER_FIRST_REVIEW ->
                bureau(bureaus.get(parties.firstRegion()), parties.firstRegion(), Role.BUREAU_REVIEWER);
            case RECOMMENDED ->
                bureau(bureaus.get(parties.secondRegion()), parties.secondRegion(), Role.BUREAU_REVIEWER);
            case UNDER_SECOND_REVIEW ->
                bureau(
                        bureaus.get(parties.secondRegion()),
                        parties.secondRegion(),
                        claim.amountWaits() ? Role.BUREAU_DECISION_MAKER : Role.BUREAU_REVIEWER);
            case PROPOSED, ON_NOTICE, SUSPENDED ->
                bureau(bureaus.get(parties.secondRegion()), parties.secondRegion(), Role.BUREAU_DECISION_MAKER);
            case APPROVED, PAYMENT_RETURNED ->
                bureau(bureaus.get(parties.secondRegion()), parties.secondRegion(), Role.BUREAU_FINANCE);
            case PAID, ARCHIVED, REJECTED, WITHDRAWN, FORFEITED -> null;
        };
    }

    private static ClaimHolder bureau(@Nullable Organisation bureau, int region, Role role) {
        return bureau == null
                ? new ClaimHolder(ClaimForm.region(region), "", role)
                : new ClaimHolder(bureau.name(), bureau.phone(), role);
    }

    /** Deadlines that stand elsewhere than in the claim. */
    record Deadlines(@Nullable LocalDate windowTo, @Nullable LocalDate noticeTo) {}
}
