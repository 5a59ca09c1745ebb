package app.zhirong.subsidy.web;

import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.OrganisationKind;
import app.zhirong.kernel.AmountInCapitals;
import app.zhirong.kernel.Money;
import app.zhirong.platform.web.ExpectedVersion;
import app.zhirong.subsidy.domain.Claim;
import app.zhirong.subsidy.service.ClaimSheet;
import app.zhirong.subsidy.service.ShowClaim;
import app.zhirong.subsidy.web.CallView.CallBudgetView;
import app.zhirong.subsidy.web.ClaimParts.ClaimBatch;
import app.zhirong.subsidy.web.ClaimParts.ClaimCall;
import app.zhirong.subsidy.web.ClaimParts.ClaimCheck;
import app.zhirong.subsidy.web.ClaimParts.ClaimObjection;
import app.zhirong.subsidy.web.ClaimParts.ClaimPaper;
import app.zhirong.subsidy.web.ClaimParts.ClaimPayment;
import app.zhirong.subsidy.web.ClaimParts.ClaimPolicy;
import app.zhirong.subsidy.web.ClaimParts.PastAward;
import app.zhirong.subsidy.web.PolicyView.RegionName;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Every action on a claim is answered with the claim as it stands then. */
@Component
class ClaimAnswers {

    private final ShowClaim show;

    ClaimAnswers(ShowClaim show) {
        this.show = show;
    }

    Mono<ResponseEntity<ClaimView>> after(Mono<Void> action, UUID id, CurrentUser user, Locale locale) {
        return action.then(Mono.defer(() -> show(id, user, locale)));
    }

    Mono<ResponseEntity<ClaimView>> show(UUID id, CurrentUser user, Locale locale) {
        return show.show(id, user)
                .map(sheet -> ResponseEntity.ok()
                        .eTag(ExpectedVersion.tag(sheet.claim().version()))
                        .body(view(sheet, user, locale)));
    }

    static ClaimView view(ClaimSheet sheet, CurrentUser user, Locale locale) {
        var claim = sheet.claim();
        var parties = claim.parties();
        boolean bank = user.organisation().kind() == OrganisationKind.BANK;
        var batch = sheet.batch();
        return new ClaimView(
                claim.id(),
                claim.claimNo(),
                claim.state(),
                claim.stateSince(),
                sheet.standing().heldBy(),
                sheet.standing().dueAt(),
                sheet.standing().workingDaysLeft(),
                sheet.standing().actions(),
                ClaimPolicy.of(sheet.policy(), locale),
                ClaimCall.of(sheet.call()),
                parties.enterpriseId(),
                parties.enterpriseName(),
                parties.enterpriseUscc(),
                RegionName.of(parties.region(), locale),
                RegionName.of(parties.firstRegion(), locale),
                RegionName.of(parties.secondRegion(), locale),
                parties.bankName(),
                claim.facts(),
                sheet.outcome() == null ? null : ComputationView.of(sheet.outcome(), locale),
                claim.amounts().computed(),
                claim.amounts().claimed(),
                claim.amounts().proposed(),
                difference(claim),
                capitals(claim),
                bank ? null : claim.declaration(),
                bank ? List.of() : ClaimPaper.of(claim, sheet.policy(), locale),
                bank ? List.of() : claim.remarks(),
                claim.correctionDue(),
                claim.certification(),
                claim.firstOpinion(),
                claim.secondOpinion(),
                claim.rejection(),
                sheet.checks().stream()
                        .map(check -> ClaimCheck.of(check, locale))
                        .toList(),
                sheet.granted().stream().map(PastAward::of).toList(),
                sheet.objections().stream().map(ClaimObjection::of).toList(),
                sheet.payments().stream().map(ClaimPayment::of).toList(),
                CallBudgetView.of(sheet.budget()),
                batch == null ? null : ClaimBatch.of(batch, claim.decision().lineNo()),
                claim.decision().approvalDocumentNo(),
                claim.decision().approvedOn(),
                sheet.documentCode(),
                claim.declaredOn(),
                claim.submittedAt());
    }

    private static @Nullable Money difference(Claim claim) {
        var claimed = claim.amounts().claimed();
        var computed = claim.amounts().computed();
        return claimed == null || computed == null ? null : claimed.minus(computed);
    }

    private static @Nullable String capitals(Claim claim) {
        var amounts = claim.amounts();
        var amount = amounts.proposed() == null ? amounts.claimed() : amounts.proposed();
        return amount == null ? null : AmountInCapitals.of(amount);
    }
}
