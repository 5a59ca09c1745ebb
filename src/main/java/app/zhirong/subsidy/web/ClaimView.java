package app.zhirong.subsidy.web;

import app.zhirong.kernel.Money;
import app.zhirong.subsidy.ClaimState;
import app.zhirong.subsidy.domain.ClaimAction;
import app.zhirong.subsidy.domain.ClaimDeclaration;
import app.zhirong.subsidy.domain.ClaimFacts;
import app.zhirong.subsidy.domain.ClaimRejection;
import app.zhirong.subsidy.domain.ClaimRemark;
import app.zhirong.subsidy.domain.LoanCertification;
import app.zhirong.subsidy.domain.ReviewOpinion;
import app.zhirong.subsidy.service.ClaimSheet;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A claim as its page shows it to one person.
 *
 * @param heldBy absent at an end
 * @param actions what this person can do now
 * @param computation as of now; absent for the bank
 * @param difference claimed less computed
 * @param declaration absent for the bank
 * @param checks only for bureaus, as pastAwards, objections and budget
 * @param documentCode of the current application form; absent before submission
 */
record ClaimView(
        UUID id,
        String claimNo,
        ClaimState state,
        LocalDate stateSince,
        ClaimSheet.@Nullable ClaimHolder heldBy,
        @Nullable LocalDate dueAt,
        @Nullable Long workingDaysLeft,
        Set<ClaimAction> actions,
        ClaimPolicy policy,
        ClaimCall call,
        UUID enterpriseId,
        String enterpriseName,
        @Nullable String enterpriseUscc,
        RegionName county,
        RegionName firstLevel,
        RegionName secondLevel,
        String bankName,
        ClaimFacts facts,
        @Nullable ComputationView computation,
        @Nullable Money computedAmount,
        @Nullable Money claimedAmount,
        @Nullable Money proposedAmount,
        @Nullable Money difference,
        @Nullable String amountInCapitals,
        @Nullable ClaimDeclaration declaration,
        List<ClaimPaper> papers,
        List<ClaimRemark> remarks,
        @Nullable LocalDate correctionDue,
        @Nullable LoanCertification certification,
        @Nullable ReviewOpinion firstOpinion,
        @Nullable ReviewOpinion secondOpinion,
        @Nullable ClaimRejection rejection,
        List<ClaimCheck> checks,
        List<PastAward> pastAwards,
        List<ClaimObjection> objections,
        List<ClaimPayment> payments,
        @Nullable CallBudgetView budget,
        @Nullable ClaimBatch batch,
        @Nullable String approvalDocumentNo,
        @Nullable LocalDate approvedOn,
        @Nullable String documentCode,
        @Nullable LocalDate declaredOn,
        @Nullable Instant submittedAt) {}
