package app.zhirong.pledge.web;

import app.zhirong.identity.CurrentUser;
import app.zhirong.platform.web.ExpectedVersion;
import app.zhirong.pledge.service.AgreeCancellation;
import app.zhirong.pledge.service.ConfirmCancellation;
import app.zhirong.pledge.service.IssueSettlementProof;
import app.zhirong.pledge.service.RecordCancellation;
import app.zhirong.pledge.service.TakeBackCancellation;
import app.zhirong.pledge.web.Requests.RecordCancellationRequest;
import app.zhirong.pledge.web.Requests.SettlementProofRequest;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The way out of a pledge: settlement proof, agreement of both, cancellation notice with its second check. */
@RestController
@RequestMapping("/api/pledge-registrations")
class PledgeCancellationController {

    private final IssueSettlementProof proof;
    private final AgreeCancellation agree;
    private final RecordCancellation record;
    private final TakeBackCancellation takeBack;
    private final ConfirmCancellation confirm;
    private final PledgeAnswers answers;

    PledgeCancellationController(
            IssueSettlementProof proof,
            AgreeCancellation agree,
            RecordCancellation record,
            TakeBackCancellation takeBack,
            ConfirmCancellation confirm,
            PledgeAnswers answers) {
        this.proof = proof;
        this.agree = agree;
        this.record = record;
        this.takeBack = takeBack;
        this.confirm = confirm;
        this.answers = answers;
    }

    @PostMapping("/{id}/issue-settlement-proof")
    Mono<ResponseEntity<PledgeRegistrationView>> issueSettlementProof(
            @PathVariable UUID id,
            @RequestHeader("If-Match") ExpectedVersion seen,
            @Valid @RequestBody SettlementProofRequest request,
            CurrentUser user,
            Locale locale) {
        return proof.issue(id, seen, request.issuedOn(), request.fileId(), user).then(answers.of(id, user, locale));
    }

    @PostMapping("/{id}/agree-cancellation")
    Mono<ResponseEntity<PledgeRegistrationView>> agreePledgeCancellation(
            @PathVariable UUID id, @RequestHeader("If-Match") ExpectedVersion seen, CurrentUser user, Locale locale) {
        return agree.agree(id, seen, user).then(answers.of(id, user, locale));
    }

    @PostMapping("/{id}/record-cancellation")
    Mono<ResponseEntity<PledgeRegistrationView>> recordPledgeCancellation(
            @PathVariable UUID id,
            @RequestHeader("If-Match") ExpectedVersion seen,
            @Valid @RequestBody RecordCancellationRequest request,
            CurrentUser user,
            Locale locale) {
        return record.record(id, seen, request.cancelledOn(), request.noticeFileId(), user)
                .then(answers.of(id, user, locale));
    }

    @PostMapping("/{id}/take-back-cancellation")
    Mono<ResponseEntity<PledgeRegistrationView>> takeBackPledgeCancellation(
            @PathVariable UUID id, @RequestHeader("If-Match") ExpectedVersion seen, CurrentUser user, Locale locale) {
        return takeBack.takeBack(id, seen, user).then(answers.of(id, user, locale));
    }

    @PostMapping("/{id}/confirm-cancellation")
    Mono<ResponseEntity<PledgeRegistrationView>> confirmPledgeCancellation(
            @PathVariable UUID id, @RequestHeader("If-Match") ExpectedVersion seen, CurrentUser user, Locale locale) {
        return confirm.confirm(id, seen, user).then(answers.of(id, user, locale));
    }
}
