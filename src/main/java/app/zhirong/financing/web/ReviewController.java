package app.zhirong.financing.web;

import app.zhirong.financing.service.DelegateCase;
import app.zhirong.financing.service.ReturnForCorrection;
import app.zhirong.financing.service.SaveReview;
import app.zhirong.financing.service.TakeUpCase;
import app.zhirong.financing.service.VerifyOwnership;
import app.zhirong.financing.web.CaseRequests.CaseOpinionRequest;
import app.zhirong.financing.web.CaseRequests.DelegateCaseRequest;
import app.zhirong.financing.web.CaseRequests.ReturnCaseRequest;
import app.zhirong.financing.web.CaseRequests.VerifyCaseOwnershipRequest;
import app.zhirong.identity.CurrentUser;
import app.zhirong.platform.web.ExpectedVersion;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** How the bank reviews a case. */
@RestController
@RequestMapping("/api/financing-cases")
class ReviewController {

    private final TakeUpCase takeUp;
    private final SaveReview save;
    private final VerifyOwnership verify;
    private final ReturnForCorrection giveBack;
    private final DelegateCase delegate;
    private final CaseAnswers answers;

    ReviewController(
            TakeUpCase takeUp,
            SaveReview save,
            VerifyOwnership verify,
            ReturnForCorrection giveBack,
            DelegateCase delegate,
            CaseAnswers answers) {
        this.takeUp = takeUp;
        this.save = save;
        this.verify = verify;
        this.giveBack = giveBack;
        this.delegate = delegate;
        this.answers = answers;
    }

    @PostMapping("/{id}/take-up")
    Mono<ResponseEntity<CaseView>> takeUpCase(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) ExpectedVersion seen, CurrentUser user) {
        return answers.after(takeUp.takeUp(id, seen, user), id, user);
    }

    @PostMapping("/{id}/review")
    Mono<ResponseEntity<CaseView>> saveCaseReview(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) ExpectedVersion seen,
            @Valid @RequestBody CaseOpinionRequest body,
            CurrentUser user) {
        return answers.after(save.save(id, seen, body.toOpinion(), user), id, user);
    }

    @PostMapping("/{id}/verify-ownership")
    Mono<ResponseEntity<CaseView>> verifyCaseOwnership(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) ExpectedVersion seen,
            @Valid @RequestBody VerifyCaseOwnershipRequest body,
            CurrentUser user) {
        return answers.after(verify.verify(id, seen, body.assetId(), body.registerCheckedOn(), user), id, user);
    }

    @PostMapping("/{id}/return-for-correction")
    Mono<ResponseEntity<CaseView>> returnCase(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) ExpectedVersion seen,
            @Valid @RequestBody ReturnCaseRequest body,
            CurrentUser user) {
        return answers.after(giveBack.returnForCorrection(id, seen, body.toRemarks(), user), id, user);
    }

    @PostMapping("/{id}/delegate")
    Mono<ResponseEntity<CaseView>> delegateCase(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) ExpectedVersion seen,
            @Valid @RequestBody DelegateCaseRequest body,
            CurrentUser user) {
        return answers.after(delegate.delegate(id, seen, body.officerId(), user), id, user);
    }
}
