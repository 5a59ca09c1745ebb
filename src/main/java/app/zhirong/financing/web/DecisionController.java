package app.zhirong.financing.web;

import app.zhirong.financing.service.DecideCredit;
import app.zhirong.financing.service.RecommendDecision;
import app.zhirong.financing.service.SendBackCase;
import app.zhirong.financing.web.CaseRequests.ApproveCaseRequest;
import app.zhirong.financing.web.CaseRequests.CaseOpinionRequest;
import app.zhirong.financing.web.CaseRequests.ProposeRejectionRequest;
import app.zhirong.financing.web.CaseRequests.RejectCaseRequest;
import app.zhirong.financing.web.CaseRequests.SendBackCaseRequest;
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

/** How the bank decides on a credit; two people are needed. */
@RestController
@RequestMapping("/api/financing-cases")
class DecisionController {

    private final RecommendDecision recommend;
    private final DecideCredit decide;
    private final SendBackCase sendBack;
    private final CaseAnswers answers;

    DecisionController(RecommendDecision recommend, DecideCredit decide, SendBackCase sendBack, CaseAnswers answers) {
        this.recommend = recommend;
        this.decide = decide;
        this.sendBack = sendBack;
        this.answers = answers;
    }

    @PostMapping("/{id}/recommend")
    Mono<ResponseEntity<CaseView>> recommendCase(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) ExpectedVersion seen,
            @Valid @RequestBody CaseOpinionRequest body,
            CurrentUser user) {
        return answers.after(recommend.recommend(id, seen, body.toOpinion(), user), id, user);
    }

    @PostMapping("/{id}/propose-rejection")
    Mono<ResponseEntity<CaseView>> proposeCaseRejection(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) ExpectedVersion seen,
            @Valid @RequestBody ProposeRejectionRequest body,
            CurrentUser user) {
        return answers.after(
                recommend.proposeRejection(id, seen, body.reasonCode(), body.reasonText(), user), id, user);
    }

    @PostMapping("/{id}/approve")
    Mono<ResponseEntity<CaseView>> approveCase(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) ExpectedVersion seen,
            @Valid @RequestBody ApproveCaseRequest body,
            CurrentUser user) {
        return answers.after(decide.approve(id, seen, body.validUntil(), user), id, user);
    }

    @PostMapping("/{id}/send-back")
    Mono<ResponseEntity<CaseView>> sendBackCase(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) ExpectedVersion seen,
            @Valid @RequestBody SendBackCaseRequest body,
            CurrentUser user) {
        return answers.after(sendBack.sendBack(id, seen, body.note(), user), id, user);
    }

    @PostMapping("/{id}/reject")
    Mono<ResponseEntity<CaseView>> rejectCase(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) ExpectedVersion seen,
            @Valid @RequestBody RejectCaseRequest body,
            CurrentUser user) {
        return answers.after(decide.reject(id, seen, body.reasonCode(), body.text(), user), id, user);
    }
}
