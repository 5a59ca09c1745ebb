package app.zhirong.subsidy.web;

import app.zhirong.kernel.Money;
import app.zhirong.subsidy.domain.ClaimDeclaration;
import app.zhirong.subsidy.domain.ClaimRemark;
import app.zhirong.subsidy.domain.ReviewCheck.CheckCode;
import app.zhirong.subsidy.domain.ReviewOpinion.CheckTick;
import app.zhirong.subsidy.service.CertifyLoan;
import app.zhirong.subsidy.service.EditClaim.Attachment;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people enter on a claim. */
final class ClaimRequests {

    private ClaimRequests() {}

    /** Which loan under which call. */
    record StartClaimRequest(@NotNull UUID callId, @NotNull UUID loanId) {}

    /** What only the enterprise knows; gaps are allowed until submission. */
    record EditClaimRequest(
            @Nullable @Size(max = 120) String payeeBank,
            @Nullable @Size(max = 40) String payeeAccount,
            @Nullable @Size(max = 40) String contactName,
            @Nullable @Size(max = 40) String contactPhone,
            @Nullable Boolean committed,
            @Nullable @Size(max = 60) List<@Valid ClaimPaperRequest> papers) {

        ClaimDeclaration toDeclaration() {
            return new ClaimDeclaration(
                    stripped(payeeBank),
                    stripped(payeeAccount),
                    stripped(contactName),
                    stripped(contactPhone),
                    Boolean.TRUE.equals(committed));
        }

        List<Attachment> toAttachments() {
            return papers == null
                    ? List.of()
                    : papers.stream()
                            .map(paper -> new Attachment(paper.code(), paper.fileId()))
                            .toList();
        }

        private static @Nullable String stripped(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }

    /** An uploaded file as one of the papers asked for. */
    record ClaimPaperRequest(
            @NotBlank @Size(max = 60) String code, @NotNull UUID fileId) {}

    /** What the bank confirms. */
    record CertifyRequest(
            @NotNull LocalDate settledOn,
            @NotNull Money interestPaid,
            @NotNull Money penaltyInterest,
            @NotNull Boolean overdue,
            @NotNull BigDecimal ipShare,
            @NotNull Boolean insured) {

        CertifyLoan.Command toCommand() {
            return new CertifyLoan.Command(settledOn, interestPaid, penaltyInterest, overdue, ipShare, insured);
        }
    }

    /** All remarks at once. */
    record ReturnClaimRequest(
            @NotEmpty @Size(max = 50) List<@Valid ClaimRemarkRequest> remarks,
            @Nullable LocalDate dueOn) {

        List<ClaimRemark> toRemarks() {
            return remarks.stream()
                    .map(remark -> new ClaimRemark(remark.field(), remark.text().strip()))
                    .toList();
        }
    }

    /** One remark, at a paper or a field. */
    record ClaimRemarkRequest(
            @NotBlank @Size(max = 60) String field,
            @NotBlank @Size(max = 500) String text) {}

    /** The opinion of the first level, with the checks that were made by hand. */
    record RecommendClaimRequest(
            @NotBlank @Size(max = 500) String opinion,
            @Nullable @Size(max = 10) List<@Valid CheckTickRequest> ticks) {

        List<CheckTick> toTicks() {
            return ticks == null
                    ? List.of()
                    : ticks.stream()
                            .map(tick -> new CheckTick(tick.code(), tick.note().strip()))
                            .toList();
        }
    }

    /** A check made by hand and what was seen. */
    record CheckTickRequest(
            @NotNull CheckCode code,
            @NotBlank @Size(max = 300) String note) {}

    /** Why a claim isn't supported. */
    record RejectClaimRequest(
            @NotBlank @Size(max = 200) String clause,
            @NotBlank @Size(max = 500) String reason) {}

    /** Why something is given back or stopped. */
    record ClaimReasonRequest(@NotBlank @Size(max = 500) String reason) {}

    /** The amount of the second level with its opinion. */
    record ProposeAmountRequest(
            @NotNull Money amount,
            @NotBlank @Size(max = 500) String opinion) {}

    /** The answer to an objection. */
    record DismissObjectionRequest(
            @NotBlank @Size(max = 1000) String answer) {}

    /** The answer to an objection that is right. */
    record UpholdObjectionRequest(
            @NotBlank @Size(max = 200) String clause,
            @NotBlank @Size(max = 1000) String answer) {}

    /** A payment that the finance department made. */
    record RecordSubsidyPaymentRequest(
            @NotBlank @Size(max = 80) String voucherNo,
            @NotNull LocalDate paidOn,
            @Nullable UUID voucherFile) {}

    /** A payment that came back. */
    record ReturnSubsidyPaymentRequest(
            @NotNull LocalDate returnedOn,
            @NotBlank @Size(max = 500) String reason) {}
}
