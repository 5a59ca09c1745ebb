package app.zhirong.subsidy.web;

import app.zhirong.kernel.Money;
import app.zhirong.subsidy.ClaimState;
import app.zhirong.subsidy.domain.Claim;
import app.zhirong.subsidy.domain.ClaimAction;
import app.zhirong.subsidy.service.ClaimSheet;
import app.zhirong.subsidy.service.ListClaims.Item;
import app.zhirong.subsidy.web.PolicyView.RegionName;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A claim as a row of the list. */
record ClaimRow(
        UUID id,
        int version,
        String claimNo,
        UUID callId,
        String policyCode,
        @Nullable String policyName,
        boolean demo,
        String enterpriseName,
        RegionName county,
        String bankName,
        ClaimState state,
        LocalDate stateSince,
        ClaimSheet.@Nullable ClaimHolder heldBy,
        @Nullable LocalDate dueAt,
        @Nullable Long workingDaysLeft,
        Set<ClaimAction> actions,
        @Nullable Money claimedAmount,
        @Nullable Money computedAmount,
        @Nullable Money difference,
        @Nullable Money proposedAmount,
        boolean certified,
        @Nullable UUID batchId,
        @Nullable LocalDate declaredOn) {

    static ClaimRow of(Item item, Locale locale) {
        var claim = item.claim();
        var policy = item.policy();
        return new ClaimRow(
                claim.id(),
                claim.version(),
                claim.claimNo(),
                claim.callId(),
                claim.policyCode(),
                policy == null ? null : policy.terms().name().in(locale),
                policy != null && policy.terms().demo(),
                claim.parties().enterpriseName(),
                RegionName.of(claim.parties().region(), locale),
                claim.parties().bankName(),
                claim.state(),
                claim.stateSince(),
                item.standing().heldBy(),
                item.standing().dueAt(),
                item.standing().workingDaysLeft(),
                item.standing().actions(),
                claim.amounts().claimed(),
                claim.amounts().computed(),
                difference(claim),
                claim.amounts().proposed(),
                claim.certification() != null,
                claim.decision().batchId(),
                claim.declaredOn());
    }

    private static @Nullable Money difference(Claim claim) {
        var claimed = claim.amounts().claimed();
        var computed = claim.amounts().computed();
        return claimed == null || computed == null ? null : claimed.minus(computed);
    }
}
