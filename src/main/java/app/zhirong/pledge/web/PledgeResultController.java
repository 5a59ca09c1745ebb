package app.zhirong.pledge.web;

import app.zhirong.identity.CurrentUser;
import app.zhirong.platform.web.ExpectedVersion;
import app.zhirong.pledge.service.ConfirmResult;
import app.zhirong.pledge.service.RecordResult;
import app.zhirong.pledge.service.TakeBackResult;
import app.zhirong.pledge.web.Requests.RecordResultRequest;
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

/** What the office decided, recorded by one person of the bank and confirmed by another. */
@RestController
@RequestMapping("/api/pledge-registrations")
class PledgeResultController {

    private final RecordResult result;
    private final TakeBackResult takeBack;
    private final ConfirmResult confirm;
    private final PledgeAnswers answers;

    PledgeResultController(RecordResult result, TakeBackResult takeBack, ConfirmResult confirm, PledgeAnswers answers) {
        this.result = result;
        this.takeBack = takeBack;
        this.confirm = confirm;
        this.answers = answers;
    }

    @PostMapping("/{id}/record-result")
    Mono<ResponseEntity<PledgeRegistrationView>> recordPledgeResult(
            @PathVariable UUID id,
            @RequestHeader("If-Match") ExpectedVersion seen,
            @Valid @RequestBody RecordResultRequest request,
            CurrentUser user,
            Locale locale) {
        return result.record(id, seen, request.toResult(), user).then(answers.of(id, user, locale));
    }

    @PostMapping("/{id}/take-back-result")
    Mono<ResponseEntity<PledgeRegistrationView>> takeBackPledgeResult(
            @PathVariable UUID id, @RequestHeader("If-Match") ExpectedVersion seen, CurrentUser user, Locale locale) {
        return takeBack.takeBack(id, seen, user).then(answers.of(id, user, locale));
    }

    @PostMapping("/{id}/confirm-result")
    Mono<ResponseEntity<PledgeRegistrationView>> confirmPledgeResult(
            @PathVariable UUID id, @RequestHeader("If-Match") ExpectedVersion seen, CurrentUser user, Locale locale) {
        return confirm.confirm(id, seen, user).then(answers.of(id, user, locale));
    }
}
