package app.zhirong.financing.web;

import app.zhirong.financing.Contract;
import app.zhirong.financing.LoanRepayment;
import app.zhirong.financing.domain.AdoptedValue;
import app.zhirong.financing.domain.RejectionReason;
import app.zhirong.financing.domain.Review.Opinion;
import app.zhirong.financing.domain.ReviewCheck;
import app.zhirong.financing.service.RequestDraft;
import app.zhirong.financing.service.RequestDraft.PaperDraft;
import app.zhirong.financing.service.ReturnForCorrection.FieldRemark;
import app.zhirong.ipasset.ValueKind;
import app.zhirong.kernel.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the actions on a case take. */
final class CaseRequests {

    private CaseRequests() {}

    /** The product and what is filled in so far. */
    record CreateCaseRequest(
            @NotNull UUID productId, @NotNull @Valid CaseDraftRequest request) {}

    /** What the enterprise has filled in so far. */
    record CaseDraftRequest(
            @Nullable Money amount,
            @Nullable Integer termMonths,
            @Nullable @Size(max = 500) String purpose,
            @Nullable @Size(max = 500) String repaymentSource,
            @Nullable Money annualRevenue,
            @Nullable Money outstandingLoans,
            @Nullable @Size(max = 50) List<@NotNull UUID> assetIds,
            @Nullable Boolean creditEnquiryConsent,
            @Nullable @Size(max = 100) List<@NotNull @Valid CasePaperRequest> papers) {

        RequestDraft toDraft() {
            return new RequestDraft(
                    amount,
                    termMonths,
                    orEmpty(purpose),
                    orEmpty(repaymentSource),
                    annualRevenue,
                    outstandingLoans,
                    assetIds == null ? List.of() : assetIds,
                    Boolean.TRUE.equals(creditEnquiryConsent),
                    papers == null
                            ? List.of()
                            : papers.stream().map(CasePaperRequest::toPaper).toList());
        }
    }

    /** A file and what it is. */
    record CasePaperRequest(
            @NotBlank @Size(max = 60) String code, @NotNull UUID fileId) {

        PaperDraft toPaper() {
            return new PaperDraft(code, fileId);
        }
    }

    /** All that is to be corrected, at once. */
    record ReturnCaseRequest(@NotNull @Size(max = 50) List<@NotNull @Valid CaseFieldRemark> remarks) {

        List<FieldRemark> toRemarks() {
            return remarks.stream()
                    .map(one -> new FieldRemark(one.field(), one.text()))
                    .toList();
        }
    }

    /** What is wrong at one field of the request, by JSON pointer. */
    record CaseFieldRemark(
            @NotBlank @Size(max = 100) String field,
            @NotBlank @Size(max = 500) String text) {}

    /** What the officer has found so far, or finished. */
    record CaseOpinionRequest(
            @Nullable Set<ReviewCheck> ticks,
            @Nullable @Size(max = 100) Set<UUID> checkedFiles,
            @Nullable ValueKind valueKind,
            @Nullable LocalDate valuedOn,
            @Nullable @Size(max = 1000) String valueBasis,
            @Nullable @Size(max = 4000) String memo,
            @Nullable Money amount,
            @Nullable BigDecimal annualRate,
            @Nullable Integer termMonths,
            @Nullable @Size(max = 1000) String conditions,
            @Nullable @Size(max = 50) List<@NotNull @Valid CaseAdoptedValueRequest> adoptedValues) {

        Opinion toOpinion() {
            return new Opinion(
                    ticks == null ? Set.of() : ticks,
                    checkedFiles == null ? Set.of() : new HashSet<>(checkedFiles),
                    valueKind,
                    valuedOn,
                    orEmpty(valueBasis),
                    orEmpty(memo),
                    amount,
                    annualRate,
                    termMonths,
                    orEmpty(conditions),
                    adoptedValues == null
                            ? List.of()
                            : adoptedValues.stream()
                                    .map(CaseAdoptedValueRequest::toValue)
                                    .toList());
        }
    }

    /** What the officer holds a right to be worth. */
    record CaseAdoptedValueRequest(
            @NotNull UUID assetId,
            @NotNull Money adoptedValue,
            @NotNull BigDecimal pledgeRate) {

        AdoptedValue toValue() {
            return new AdoptedValue(assetId, adoptedValue, pledgeRate);
        }
    }

    /** Why the officer would reject. */
    record ProposeRejectionRequest(
            @NotNull RejectionReason reasonCode,
            @NotBlank @Size(max = 1000) String reasonText) {}

    /** Until when the offer holds; absent for the configured validity. */
    record ApproveCaseRequest(@Nullable LocalDate validUntil) {}

    /** What the officer should look at again; for the bank alone. */
    record SendBackCaseRequest(@NotBlank @Size(max = 1000) String note) {}

    /** Why the bank rejects; absent to follow the officer's proposal. */
    record RejectCaseRequest(
            @Nullable RejectionReason reasonCode,
            @Nullable @Size(max = 1000) String reasonText) {

        String text() {
            return orEmpty(reasonText);
        }
    }

    /** The day on which certificate or register copy of a right was seen (查册日期). */
    record VerifyCaseOwnershipRequest(
            @NotNull UUID assetId, @NotNull LocalDate registerCheckedOn) {}

    /** Who takes the case over. */
    record DelegateCaseRequest(@NotNull UUID officerId) {}

    /** What the contracts say; a missing share is the whole, a missing insurance none. */
    record RecordContractsRequest(
            @NotBlank @Size(max = 60) String loanContractNo,
            @NotNull LocalDate loanContractDate,
            @NotBlank @Size(max = 60) String pledgeContractNo,
            @NotNull LocalDate pledgeContractDate,
            @NotNull Money principalClaim,
            @NotNull Money securedAmount,
            @NotNull LocalDate debtFrom,
            @NotNull LocalDate debtTo,
            @NotNull BigDecimal annualRate,
            @Nullable BigDecimal ipShare,
            @Nullable Boolean insured,
            @NotNull @Size(max = 20) List<@NotNull UUID> fileIds) {

        Contract toContract() {
            return new Contract(
                    loanContractNo.strip(),
                    loanContractDate,
                    pledgeContractNo.strip(),
                    pledgeContractDate,
                    principalClaim,
                    securedAmount,
                    debtFrom,
                    debtTo,
                    annualRate,
                    Objects.requireNonNullElse(ipShare, BigDecimal.ONE),
                    Boolean.TRUE.equals(insured),
                    fileIds.stream().distinct().toList());
        }
    }

    /** What was paid out when. */
    record EnterDisbursementRequest(
            @NotNull Money amount, @NotNull LocalDate disbursedOn) {}

    /** What was paid back when. */
    record RecordRepaymentRequest(
            @NotNull LocalDate paidOn,
            @NotNull Money principal,
            @NotNull Money interest,
            @Nullable Money penaltyInterest,
            boolean overdue) {

        LoanRepayment toRepayment() {
            return new LoanRepayment(
                    paidOn, principal, interest, Objects.requireNonNullElse(penaltyInterest, Money.ZERO), overdue);
        }
    }

    /** When the loan was settled. */
    record SettleLoanRequest(@NotNull LocalDate settledOn) {}

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
