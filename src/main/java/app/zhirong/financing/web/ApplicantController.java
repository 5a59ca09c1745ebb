package app.zhirong.financing.web;

import app.zhirong.financing.service.AgreeToOffer;
import app.zhirong.financing.service.DeclineOffer;
import app.zhirong.financing.service.DiscardDraft;
import app.zhirong.financing.service.SubmitApplication;
import app.zhirong.financing.service.WithdrawApplication;
import app.zhirong.identity.CurrentUser;
import app.zhirong.platform.web.ExpectedVersion;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What the enterprise does with its cases. */
@RestController
@RequestMapping("/api/financing-cases")
class ApplicantController {

    private final SubmitApplication submit;
    private final WithdrawApplication withdraw;
    private final DiscardDraft discard;
    private final AgreeToOffer agree;
    private final DeclineOffer decline;
    private final CaseAnswers answers;

    ApplicantController(
            SubmitApplication submit,
            WithdrawApplication withdraw,
            DiscardDraft discard,
            AgreeToOffer agree,
            DeclineOffer decline,
            CaseAnswers answers) {
        this.submit = submit;
        this.withdraw = withdraw;
        this.discard = discard;
        this.agree = agree;
        this.decline = decline;
        this.answers = answers;
    }

    @PostMapping("/{id}/submit")
    Mono<ResponseEntity<CaseView>> submitCase(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) ExpectedVersion seen, CurrentUser user) {
        return answers.after(submit.submit(id, seen, user), id, user);
    }

    @PostMapping("/{id}/withdraw")
    Mono<ResponseEntity<CaseView>> withdrawCase(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) ExpectedVersion seen, CurrentUser user) {
        return answers.after(withdraw.withdraw(id, seen, user), id, user);
    }

    @PostMapping("/{id}/discard")
    Mono<ResponseEntity<CaseView>> discardCase(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) ExpectedVersion seen, CurrentUser user) {
        return answers.after(discard.discard(id, seen, user), id, user);
    }

    @PostMapping("/{id}/agree")
    Mono<ResponseEntity<CaseView>> agreeToOffer(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) ExpectedVersion seen, CurrentUser user) {
        return answers.after(agree.agree(id, seen, user), id, user);
    }

    @PostMapping("/{id}/decline")
    Mono<ResponseEntity<CaseView>> declineOffer(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) ExpectedVersion seen, CurrentUser user) {
        return answers.after(decline.decline(id, seen, user), id, user);
    }
}
