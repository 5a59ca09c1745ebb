package app.zhirong.pledge.web;

import app.zhirong.kernel.Money;
import app.zhirong.platform.web.Texts;
import app.zhirong.pledge.PledgeRegistrationState;
import app.zhirong.pledge.RightType;
import app.zhirong.pledge.domain.Confirmation;
import app.zhirong.pledge.domain.DebtTerms;
import app.zhirong.pledge.domain.Duty;
import app.zhirong.pledge.domain.FilingDefect;
import app.zhirong.pledge.domain.PledgeCancellation;
import app.zhirong.pledge.domain.PledgeFiling;
import app.zhirong.pledge.domain.PledgeSide;
import app.zhirong.pledge.domain.PledgedRight;
import app.zhirong.pledge.domain.Registration;
import app.zhirong.pledge.domain.RegistrationResult;
import app.zhirong.pledge.service.ShowPledge.Shown;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A registration as its page shows it.
 *
 * @param grounds empty for readers who are no party
 * @param result what one person recorded; {@code confirmed} once another has seen the notice too
 * @param heldBy absent when nothing is to be done
 * @param actions what the reader can do now, by the name of the endpoint
 */
record PledgeRegistrationView(
        UUID id,
        int version,
        String registrationCaseNo,
        UUID caseId,
        String caseNo,
        RightType rightType,
        PledgeRegistrationState state,
        UUID pledgorId,
        String pledgor,
        @Nullable String pledgorUscc,
        UUID pledgeeId,
        String pledgee,
        String debtor,
        int region,
        List<PledgedRight> assets,
        Money registeredSecuredAmount,
        DebtTerms terms,
        @Nullable LocalDate fileBy,
        List<PledgeGroundView> grounds,
        List<PledgeWordView> confirmations,
        @Nullable PledgeFiling filing,
        List<FilingDefect> defects,
        @Nullable RegistrationResult result,
        @Nullable LocalDate publishedOn,
        @Nullable PledgeCancellation cancellation,
        @Nullable LocalDate endedOn,
        @Nullable String endReason,
        PledgeDutyView nextDuty,
        @Nullable PledgeHolderView heldBy,
        @Nullable LocalDate dueAt,
        List<String> actions) {

    static PledgeRegistrationView of(Shown shown, Texts texts, Locale locale) {
        var registration = shown.registration();
        var parties = registration.parties();
        return new PledgeRegistrationView(
                registration.id(),
                registration.version(),
                registration.registrationCaseNo(),
                registration.caseId(),
                registration.caseNo(),
                registration.rightType(),
                registration.state(),
                parties.pledgorOrg(),
                parties.pledgorName(),
                parties.pledgorUscc(),
                parties.bankOrg(),
                parties.bankName(),
                parties.pledgorName(),
                registration.region(),
                registration.rights(),
                registration.securedAmount(),
                registration.terms(),
                registration.fileBy(),
                registration.grounds().stream()
                        .map(check -> PledgeGroundView.of(check, texts, locale))
                        .toList(),
                registration.confirmations().stream().map(PledgeWordView::of).toList(),
                registration.filing(),
                registration.defects(),
                registration.result(),
                registration.publishedOn(),
                registration.cancellation(),
                registration.endedOn(),
                registration.endReason(),
                PledgeDutyView.of(shown.duty(), shown.workingDaysLeft()),
                holder(registration, shown, texts, locale),
                shown.duty().dueDate(),
                shown.actions());
    }

    private static @Nullable PledgeHolderView holder(
            Registration registration, Shown shown, Texts texts, Locale locale) {
        var holder = shown.duty().holder();
        var parties = registration.parties();
        var organisation = switch (holder) {
            case PLEDGOR -> parties.pledgorName();
            case PLEDGEE -> parties.bankName();
            case BOTH -> parties.bankName() + " / " + parties.pledgorName();
            case OFFICE -> texts.say("pledge.office", List.of(), locale);
            case NOBODY -> "";
        };
        return holder == Duty.DutyHolder.NOBODY
                ? null
                : new PledgeHolderView(holder, organisation, shown.holderPhone());
    }

    /** Which party said yes to what, and who spoke for it. */
    record PledgeWordView(Confirmation.ConfirmationMatter matter, PledgeSide side, String name, Instant at) {

        static PledgeWordView of(Confirmation word) {
            return new PledgeWordView(word.matter(), word.side(), word.name(), word.at());
        }
    }
}
