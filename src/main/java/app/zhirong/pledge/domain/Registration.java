package app.zhirong.pledge.domain;

import app.zhirong.kernel.Money;
import app.zhirong.pledge.PledgeRegistration;
import app.zhirong.pledge.PledgeRegistrationState;
import app.zhirong.pledge.RightType;
import app.zhirong.pledge.domain.Confirmation.ConfirmationMatter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A registration with all that has been recorded of it.
 *
 * @param fileBy until when it must be handed in, or it is withdrawn by itself; absent before both have confirmed
 * @param grounds the pre-check; empty for readers who are no party
 * @param publishedOn when the pledgor published it in the credit publicity system
 * @param settledOn when the loan was paid back, as far as the news has come; absent before
 * @param endedOn absent while live or draft
 */
public record Registration(
        UUID id,
        int version,
        String registrationCaseNo,
        UUID caseId,
        String caseNo,
        RightType rightType,
        Parties parties,
        int region,
        DebtTerms terms,
        List<PledgedRight> rights,
        PledgeRegistrationState state,
        @Nullable LocalDate fileBy,
        List<GroundCheck> grounds,
        List<Confirmation> confirmations,
        @Nullable PledgeFiling filing,
        List<FilingDefect> defects,
        @Nullable RegistrationResult result,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate settledOn,
        @Nullable PledgeCancellation cancellation,
        @Nullable LocalDate endedOn,
        @Nullable String endReason) {

    /** Who pledges to whom; the debtor is the pledgor. */
    public record Parties(
            UUID pledgorOrg, String pledgorName, @Nullable String pledgorUscc, UUID bankOrg, String bankName) {}

    public List<UUID> assetIds() {
        return rights.stream().map(PledgedRight::assetId).sorted().toList();
    }

    public boolean hasConfirmed(ConfirmationMatter matter, PledgeSide side) {
        return confirmations.stream().anyMatch(word -> word.matter() == matter && word.side() == side);
    }

    /** Whether the other side has spoken already, so that this one completes it. */
    public boolean isCompletedBy(ConfirmationMatter matter, PledgeSide side) {
        return hasConfirmed(matter, side == PledgeSide.PLEDGOR ? PledgeSide.PLEDGEE : PledgeSide.PLEDGOR);
    }

    public boolean isAgreed(ConfirmationMatter matter) {
        return hasConfirmed(matter, PledgeSide.PLEDGOR) && hasConfirmed(matter, PledgeSide.PLEDGEE);
    }

    public boolean hasOpenGround() {
        return grounds.stream().anyMatch(GroundCheck::isOpen);
    }

    public List<PrecheckGround> declaredGrounds() {
        return grounds.stream()
                .filter(GroundCheck::isDeclared)
                .map(GroundCheck::ground)
                .toList();
    }

    public Optional<FilingDefect> openDefect() {
        return defects.stream().filter(defect -> defect.curedOn() == null).findFirst();
    }

    /** The day before which nothing later can have happened: the last date that the office's side knows of. */
    public LocalDate lastFiledOrCured() {
        var last = filing == null ? terms.pledgeContractDate() : filing.filedOn();
        for (var defect : defects) {
            var day = defect.curedOn() == null ? defect.noticedOn() : defect.curedOn();
            last = day.isAfter(last) ? day : last;
        }
        return last;
    }

    /** Result recorded by one person, not yet confirmed by another. */
    public boolean awaitsSecondPerson() {
        return result != null && !result.confirmed();
    }

    /** The registration as the office made it; empty before two people have seen the notice, and if it was refused. */
    public Optional<RegistrationResult> registered() {
        return Optional.ofNullable(result).filter(found -> found.confirmed() && found.isRegistered());
    }

    public Money securedAmount() {
        return terms.securedAmount();
    }

    public PledgeRegistration forOthers() {
        var registered = registered();
        return new PledgeRegistration(
                id,
                version,
                registrationCaseNo,
                caseId,
                caseNo,
                rightType,
                parties.pledgorOrg(),
                parties.pledgorName(),
                parties.bankOrg(),
                parties.bankName(),
                region,
                assetIds(),
                terms.securedAmount(),
                terms.debtFrom(),
                terms.debtTo(),
                state,
                filing == null ? null : filing.filedOn(),
                registered.map(RegistrationResult::registrationNo).orElse(null),
                registered.map(RegistrationResult::decidedOn).orElse(null),
                endedOn);
    }
}
