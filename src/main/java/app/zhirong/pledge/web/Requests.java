package app.zhirong.pledge.web;

import app.zhirong.kernel.FieldProblem;
import app.zhirong.kernel.KernelProblem;
import app.zhirong.kernel.Money;
import app.zhirong.kernel.Problem;
import app.zhirong.pledge.RightType;
import app.zhirong.pledge.domain.PledgeFiling;
import app.zhirong.pledge.domain.PledgeSide;
import app.zhirong.pledge.domain.PrecheckGround;
import app.zhirong.pledge.domain.RegistrationResult;
import app.zhirong.pledge.domain.TickSource;
import app.zhirong.pledge.service.OpenPledge;
import app.zhirong.pledge.service.RecordDefect;
import app.zhirong.pledge.service.TickGround;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people enter on the way of a registration. */
final class Requests {

    private Requests() {}

    record OpenRegistrationRequest(
            @NotNull UUID caseId,
            @NotNull RightType rightType,
            @Nullable Money securedAmount) {

        OpenPledge.Command toCommand() {
            return new OpenPledge.Command(caseId, rightType, securedAmount);
        }
    }

    /** {@code passed}: the ground does not stand. */
    record TickGroundRequest(
            @NotNull PrecheckGround ground,
            @NotNull Boolean passed,
            @NotBlank @Size(max = 500) String evidence,
            @NotNull TickSource source,
            @NotNull LocalDate asOf) {

        TickGround.Command toCommand() {
            return new TickGround.Command(ground, passed, evidence, source, asOf);
        }
    }

    record IssueDeclarationRequest(@NotNull PrecheckGround ground) {}

    /** {@code declarations}: the waived grounds that the person has read. */
    record ConfirmPledgeRequest(@NotNull Set<PrecheckGround> declarations) {}

    record WithdrawPledgeRequest(@NotBlank @Size(max = 500) String reason) {}

    record RecordFilingRequest(
            @NotNull PledgeFiling.FilingChannel channel,
            @NotNull LocalDate filedOn,
            @NotNull PledgeSide filedBy) {

        PledgeFiling toFiling() {
            return new PledgeFiling(channel, filedOn, filedBy);
        }
    }

    record RecordDefectRequest(
            @NotNull LocalDate noticedOn,
            @NotNull LocalDate cureBy,
            @NotBlank @Size(max = 2000) String remarks,
            @Nullable UUID fileId) {

        RecordDefect.Command toCommand() {
            return new RecordDefect.Command(noticedOn, cureBy, remarks, fileId);
        }
    }

    record RecordCureRequest(@NotNull LocalDate curedOn) {}

    /** Registered needs a number, refused needs its ground. */
    record RecordResultRequest(
            @NotNull RegistrationResult.RegistrationOutcome outcome,
            @NotNull LocalDate decidedOn,
            @Nullable @Size(max = 64) String registrationNo,
            @Nullable LocalDate periodTo,
            @Nullable @Size(max = 500) String ground,
            @NotNull UUID noticeFileId) {

        RegistrationResult toResult() {
            boolean registered = outcome == RegistrationResult.RegistrationOutcome.REGISTERED;
            var missing = new ArrayList<FieldProblem>();
            if (registered && isBlank(registrationNo)) {
                missing.add(KernelProblem.REQUIRED.field("/registrationNo"));
            }
            if (!registered && isBlank(ground)) {
                missing.add(KernelProblem.REQUIRED.field("/ground"));
            }
            if (!missing.isEmpty()) {
                throw Problem.of(missing);
            }
            return new RegistrationResult(
                    outcome,
                    decidedOn,
                    registered && registrationNo != null ? registrationNo.strip() : null,
                    registered ? periodTo : null,
                    !registered && ground != null ? ground.strip() : null,
                    noticeFileId,
                    false);
        }

        private static boolean isBlank(@Nullable String text) {
            return text == null || text.isBlank();
        }
    }

    record RecordPublicationRequest(@NotNull LocalDate publishedOn) {}

    record SettlementProofRequest(
            @NotNull LocalDate issuedOn, @NotNull UUID fileId) {}

    record RecordCancellationRequest(
            @NotNull LocalDate cancelledOn, @NotNull UUID noticeFileId) {}
}
