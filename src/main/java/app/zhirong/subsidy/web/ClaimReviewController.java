package app.zhirong.subsidy.web;

import app.zhirong.identity.CurrentUser;
import app.zhirong.platform.web.ExpectedVersion;
import app.zhirong.subsidy.service.CertifyLoan;
import app.zhirong.subsidy.service.RecommendClaim;
import app.zhirong.subsidy.service.RejectClaim;
import app.zhirong.subsidy.service.ReturnClaim;
import app.zhirong.subsidy.service.SendBackClaim;
import app.zhirong.subsidy.service.TakeUpClaim;
import app.zhirong.subsidy.web.ClaimRequests.CertifyRequest;
import app.zhirong.subsidy.web.ClaimRequests.ClaimReasonRequest;
import app.zhirong.subsidy.web.ClaimRequests.RecommendClaimRequest;
import app.zhirong.subsidy.web.ClaimRequests.RejectClaimRequest;
import app.zhirong.subsidy.web.ClaimRequests.ReturnClaimRequest;
import jakarta.validation.Valid;
import java.util.Locale;
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

/** What the bank and the first level of review do with a claim. */
@RestController
@RequestMapping("/api/claims/{id}")
class ClaimReviewController {

    private final CertifyLoan certify;
    private final TakeUpClaim takeUp;
    private final ReturnClaim giveBack;
    private final RecommendClaim recommend;
    private final RejectClaim reject;
    private final SendBackClaim sendBack;
    private final ClaimAnswers answers;

    ClaimReviewController(
            CertifyLoan certify,
            TakeUpClaim takeUp,
            ReturnClaim giveBack,
            RecommendClaim recommend,
            RejectClaim reject,
            SendBackClaim sendBack,
            ClaimAnswers answers) {
        this.certify = certify;
        this.takeUp = takeUp;
        this.giveBack = giveBack;
        this.recommend = recommend;
        this.reject = reject;
        this.sendBack = sendBack;
        this.answers = answers;
    }

    @PostMapping("/certify")
    Mono<ResponseEntity<ClaimView>> certifyLoan(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) ExpectedVersion seen,
            @Valid @RequestBody CertifyRequest request,
            CurrentUser user,
            Locale locale) {
        return answers.after(certify.certify(id, seen, request.toCommand(), user), id, user, locale);
    }

    @PostMapping("/take-up")
    Mono<ResponseEntity<ClaimView>> takeUpClaim(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) ExpectedVersion seen,
            CurrentUser user,
            Locale locale) {
        return answers.after(takeUp.takeUp(id, seen, user), id, user, locale);
    }

    @PostMapping("/return-for-correction")
    Mono<ResponseEntity<ClaimView>> returnClaimForCorrection(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) ExpectedVersion seen,
            @Valid @RequestBody ReturnClaimRequest request,
            CurrentUser user,
            Locale locale) {
        return answers.after(giveBack.giveBack(id, seen, request.toRemarks(), request.dueOn(), user), id, user, locale);
    }

    @PostMapping("/recommend")
    Mono<ResponseEntity<ClaimView>> recommendClaim(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) ExpectedVersion seen,
            @Valid @RequestBody RecommendClaimRequest request,
            CurrentUser user,
            Locale locale) {
        return answers.after(
                recommend.recommend(id, seen, request.opinion(), request.toTicks(), user), id, user, locale);
    }

    @PostMapping("/reject")
    Mono<ResponseEntity<ClaimView>> rejectClaim(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) ExpectedVersion seen,
            @Valid @RequestBody RejectClaimRequest request,
            CurrentUser user,
            Locale locale) {
        return answers.after(reject.reject(id, seen, request.clause(), request.reason(), user), id, user, locale);
    }

    @PostMapping("/send-back")
    Mono<ResponseEntity<ClaimView>> sendBackClaim(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) ExpectedVersion seen,
            @Valid @RequestBody ClaimReasonRequest request,
            CurrentUser user,
            Locale locale) {
        return answers.after(sendBack.sendBack(id, seen, request.reason(), user), id, user, locale);
    }
}
