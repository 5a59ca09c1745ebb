package app.zhirong.subsidy.domain;

import app.zhirong.kernel.Money;
import app.zhirong.subsidy.ClaimState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise's claim for the subsidy of one loan under one call.
 *
 * @param claimNo {@code TX-yyyy-nnnnnn}
 * @param stateSince business date of the last move
 * @param steps the computation as last stored; empty in a draft
 * @param remarks of the last return
 * @param correctionDue last day for the correction; absent unless returned
 * @param declaredOn the day of the first submission, by which windows and years are judged
 */
public record Claim(
        UUID id,
        int version,
        String claimNo,
        UUID callId,
        UUID policyVersionId,
        String policyCode,
        Parties parties,
        ClaimState state,
        LocalDate stateSince,
        ClaimFacts facts,
        ClaimDeclaration declaration,
        List<Paper> papers,
        @Nullable LoanCertification certification,
        List<Step> steps,
        Amounts amounts,
        List<ClaimRemark> remarks,
        @Nullable LocalDate correctionDue,
        @Nullable ReviewOpinion firstOpinion,
        @Nullable ReviewOpinion secondOpinion,
        @Nullable ClaimRejection rejection,
        Decision decision,
        @Nullable LocalDate declaredOn,
        @Nullable Instant submittedAt,
        UUID createdBy,
        Instant createdAt) {

    public Claim {
        papers = List.copyOf(papers);
        steps = List.copyOf(steps);
        remarks = List.copyOf(remarks);
    }

    public LoanFacts loan() {
        return facts.loan(certification);
    }

    /** The same claim with the loan's facts as they are now. */
    public Claim with(ClaimFacts current) {
        return new Claim(
                id,
                version,
                claimNo,
                callId,
                policyVersionId,
                policyCode,
                parties,
                state,
                stateSince,
                current,
                declaration,
                papers,
                certification,
                steps,
                amounts,
                remarks,
                correctionDue,
                firstOpinion,
                secondOpinion,
                rejection,
                decision,
                declaredOn,
                submittedAt,
                createdBy,
                createdAt);
    }

    /** The proposed amount, in states that have one. */
    public Money proposedAmount() {
        return Objects.requireNonNull(amounts.proposed(), "no proposed amount");
    }

    /** Whether an amount waits for its second person. */
    public boolean amountWaits() {
        return state == ClaimState.UNDER_SECOND_REVIEW && amounts.proposed() != null;
    }

    /**
     * Who has to do with the claim.
     *
     * @param region of the enterprise, GB/T 2260
     * @param firstRegion of the bureau of the first level
     * @param secondRegion of the bureau of the second level
     */
    public record Parties(
            UUID enterpriseId,
            String enterpriseName,
            @Nullable String enterpriseUscc,
            UUID bankId,
            String bankName,
            UUID loanId,
            int region,
            int firstRegion,
            int secondRegion) {}

    /**
     * The three amounts, which are never mixed.
     *
     * @param computed by the platform from the facts as now known
     * @param claimed what the computation said at submission
     * @param proposed set by the second level
     */
    public record Amounts(
            @Nullable Money computed,
            @Nullable Money claimed,
            @Nullable Money proposed) {}

    /** Where the decision stands. */
    public record Decision(
            @Nullable UUID batchId,
            @Nullable Integer lineNo,
            @Nullable String approvalDocumentNo,
            @Nullable LocalDate approvedOn) {}
}
