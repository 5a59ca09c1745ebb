package app.zhirong.pledge.web;

import app.zhirong.identity.CurrentUser;
import app.zhirong.platform.web.ExpectedVersion;
import app.zhirong.pledge.service.ConfirmPledge;
import app.zhirong.pledge.service.IssueDeclaration;
import app.zhirong.pledge.service.RunPrecheck;
import app.zhirong.pledge.service.TickGround;
import app.zhirong.pledge.service.WithdrawPledge;
import app.zhirong.pledge.web.Requests.ConfirmPledgeRequest;
import app.zhirong.pledge.web.Requests.IssueDeclarationRequest;
import app.zhirong.pledge.web.Requests.TickGroundRequest;
import app.zhirong.pledge.web.Requests.WithdrawPledgeRequest;
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

/** What happens to a registration before it is filed: pre-check, declarations, confirmation of both, withdrawal. */
@RestController
@RequestMapping("/api/pledge-registrations")
class PledgePreparationController {

    private final RunPrecheck precheck;
    private final TickGround tick;
    private final IssueDeclaration declare;
    private final ConfirmPledge confirm;
    private final WithdrawPledge withdraw;
    private final PledgeAnswers answers;

    PledgePreparationController(
            RunPrecheck precheck,
            TickGround tick,
            IssueDeclaration declare,
            ConfirmPledge confirm,
            WithdrawPledge withdraw,
            PledgeAnswers answers) {
        this.precheck = precheck;
        this.tick = tick;
        this.declare = declare;
        this.confirm = confirm;
        this.withdraw = withdraw;
        this.answers = answers;
    }

    @PostMapping("/{id}/run-precheck")
    Mono<ResponseEntity<PledgeRegistrationView>> runPledgePrecheck(
            @PathVariable UUID id, @RequestHeader("If-Match") ExpectedVersion seen, CurrentUser user, Locale locale) {
        return precheck.run(id, seen, user).then(answers.of(id, user, locale));
    }

    @PostMapping("/{id}/tick-ground")
    Mono<ResponseEntity<PledgeRegistrationView>> tickPledgeGround(
            @PathVariable UUID id,
            @RequestHeader("If-Match") ExpectedVersion seen,
            @Valid @RequestBody TickGroundRequest request,
            CurrentUser user,
            Locale locale) {
        return tick.tick(id, seen, request.toCommand(), user).then(answers.of(id, user, locale));
    }

    @PostMapping("/{id}/issue-declaration")
    Mono<ResponseEntity<PledgeRegistrationView>> issuePledgeDeclaration(
            @PathVariable UUID id,
            @RequestHeader("If-Match") ExpectedVersion seen,
            @Valid @RequestBody IssueDeclarationRequest request,
            CurrentUser user,
            Locale locale) {
        return declare.issue(id, seen, request.ground(), user).then(answers.of(id, user, locale));
    }

    @PostMapping("/{id}/confirm")
    Mono<ResponseEntity<PledgeRegistrationView>> confirmPledge(
            @PathVariable UUID id,
            @RequestHeader("If-Match") ExpectedVersion seen,
            @Valid @RequestBody ConfirmPledgeRequest request,
            CurrentUser user,
            Locale locale) {
        return confirm.confirm(id, seen, request.declarations(), user).then(answers.of(id, user, locale));
    }

    @PostMapping("/{id}/withdraw")
    Mono<ResponseEntity<PledgeRegistrationView>> withdrawPledge(
            @PathVariable UUID id,
            @RequestHeader("If-Match") ExpectedVersion seen,
            @Valid @RequestBody WithdrawPledgeRequest request,
            CurrentUser user,
            Locale locale) {
        return withdraw.withdraw(id, seen, request.reason(), user).then(answers.of(id, user, locale));
    }
}
