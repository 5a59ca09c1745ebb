package app.zhirong.subsidy.web;

import app.zhirong.kernel.Money;
import app.zhirong.subsidy.ClaimState;
import app.zhirong.subsidy.domain.Batch;
import app.zhirong.subsidy.domain.Batch.BatchState;
import app.zhirong.subsidy.domain.Call;
import app.zhirong.subsidy.domain.Claim;
import app.zhirong.subsidy.domain.ClaimPapers;
import app.zhirong.subsidy.domain.Objection;
import app.zhirong.subsidy.domain.Objection.ObjectionState;
import app.zhirong.subsidy.domain.Paper;
import app.zhirong.subsidy.domain.Payment;
import app.zhirong.subsidy.domain.Payment.PaymentState;
import app.zhirong.subsidy.domain.Policy;
import app.zhirong.subsidy.domain.RequiredDocument;
import app.zhirong.subsidy.domain.ReviewCheck;
import app.zhirong.subsidy.domain.ReviewCheck.CheckCode;
import app.zhirong.subsidy.domain.ReviewCheck.CheckVerdict;
import app.zhirong.subsidy.domain.StepTexts;
import app.zhirong.subsidy.web.ComputationView.RuleNotMet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The parts of a claim's page. */
final class ClaimParts {

    private ClaimParts() {}

    /** @param demo to be marked 演示政策、非官方 */
    record ClaimPolicy(UUID id, String code, String name, boolean demo, boolean verified) {
        static ClaimPolicy of(Policy policy, Locale locale) {
            var terms = policy.terms();
            return new ClaimPolicy(policy.id(), terms.code(), terms.name().in(locale), terms.demo(), terms.verified());
        }
    }

    /** The call it was made under. */
    record ClaimCall(
            UUID id,
            String title,
            LocalDate windowFrom,
            LocalDate windowTo,
            LocalDate correctionDeadline,
            int noticeWorkingDays) {
        static ClaimCall of(Call call) {
            return new ClaimCall(
                    call.id(),
                    call.title(),
                    call.windowFrom(),
                    call.windowTo(),
                    call.correctionDeadline(),
                    call.noticeWorkingDays());
        }
    }

    /**
     * A paper that is asked for or attached.
     *
     * @param fileId absent while it is missing
     */
    record ClaimPaper(
            String code,
            String name,
            boolean required,
            @Nullable UUID fileId,
            @Nullable String fileName) {

        static List<ClaimPaper> of(Claim claim, Policy policy, Locale locale) {
            var papers = new ArrayList<ClaimPaper>();
            var required = ClaimPapers.required(policy.terms(), claim.loan());
            for (var asked : required) {
                var attached = claim.papers().stream()
                        .filter(paper -> paper.code().equals(asked.code()))
                        .toList();
                if (attached.isEmpty()) {
                    papers.add(new ClaimPaper(asked.code(), asked.name().in(locale), true, null, null));
                }
                attached.forEach(paper -> papers.add(of(paper, asked.name().in(locale), true)));
            }
            var codes = required.stream().map(RequiredDocument::code).toList();
            claim.papers().stream()
                    .filter(paper -> !codes.contains(paper.code()))
                    .forEach(paper -> papers.add(of(paper, paper.code(), false)));
            return papers;
        }

        private static ClaimPaper of(Paper paper, String name, boolean required) {
            return new ClaimPaper(paper.code(), name, required, paper.fileId(), paper.name());
        }
    }

    /** One of the ten checks with its evidence in words. */
    record ClaimCheck(CheckCode code, CheckVerdict verdict, String evidence, List<RuleNotMet> refusals) {
        static ClaimCheck of(ReviewCheck check, Locale locale) {
            return new ClaimCheck(
                    check.code(),
                    check.verdict(),
                    StepTexts.in(locale).check(check),
                    check.refusals().stream()
                            .map(refusal -> RuleNotMet.of(refusal, locale))
                            .toList());
        }
    }

    /** What the enterprise was granted before. */
    record PastAward(
            UUID id,
            String claimNo,
            String policyCode,
            ClaimState state,
            @Nullable LocalDate declaredOn,
            Money amount) {
        static PastAward of(Claim claim) {
            return new PastAward(
                    claim.id(),
                    claim.claimNo(),
                    claim.policyCode(),
                    claim.state(),
                    claim.declaredOn(),
                    claim.proposedAmount());
        }
    }

    /** What somebody objected, for the bureaus alone. */
    record ClaimObjection(
            UUID id,
            String realName,
            String contact,
            String reason,
            Instant receivedAt,
            ObjectionState state,
            @Nullable String answer,
            @Nullable String answeredBy,
            @Nullable LocalDate answeredOn) {
        static ClaimObjection of(Objection objection) {
            return new ClaimObjection(
                    objection.id(),
                    objection.realName(),
                    objection.contact(),
                    objection.reason(),
                    objection.receivedAt(),
                    objection.state(),
                    objection.answer(),
                    objection.answeredBy(),
                    objection.answeredOn());
        }
    }

    /** A payment, its voucher's file only for the bureau that attached it. */
    record ClaimPayment(
            UUID id,
            Money amount,
            String voucherNo,
            @Nullable UUID voucherFile,
            LocalDate paidOn,
            PaymentState state,
            String recordedBy,
            @Nullable String confirmedBy,
            @Nullable LocalDate returnedOn,
            @Nullable String returnReason) {
        static ClaimPayment of(Payment payment) {
            return new ClaimPayment(
                    payment.id(),
                    payment.amount(),
                    payment.voucherNo(),
                    payment.voucherFile(),
                    payment.paidOn(),
                    payment.state(),
                    payment.recordedBy(),
                    payment.confirmedBy(),
                    payment.returnedOn(),
                    payment.returnReason());
        }
    }

    /** The list that the claim stands in. */
    record ClaimBatch(
            UUID id,
            String batchNo,
            BatchState state,
            @Nullable Integer lineNo,
            @Nullable LocalDate noticeFrom,
            @Nullable LocalDate noticeTo) {
        static ClaimBatch of(Batch batch, @Nullable Integer lineNo) {
            return new ClaimBatch(
                    batch.id(), batch.batchNo(), batch.state(), lineNo, batch.publishedOn(), batch.noticeTo());
        }
    }
}
