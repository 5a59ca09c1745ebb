package app.zhirong.subsidy.web;

import app.zhirong.identity.CurrentUser;
import app.zhirong.platform.web.ExpectedVersion;
import app.zhirong.subsidy.service.ArchiveClaim;
import app.zhirong.subsidy.service.ConfirmAmount;
import app.zhirong.subsidy.service.DecideObjection;
import app.zhirong.subsidy.service.DeclineAmount;
import app.zhirong.subsidy.service.ProposeAmount;
import app.zhirong.subsidy.service.SuspendLine;
import app.zhirong.subsidy.web.ClaimRequests.ClaimReasonRequest;
import app.zhirong.subsidy.web.ClaimRequests.DismissObjectionRequest;
import app.zhirong.subsidy.web.ClaimRequests.ProposeAmountRequest;
import app.zhirong.subsidy.web.ClaimRequests.UpholdObjectionRequest;
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

/** What the second level decides about a claim. */
@RestController
@RequestMapping("/api/claims/{id}")
class ClaimDecisionController {

    private final ProposeAmount propose;
    private final ConfirmAmount confirm;
    private final DeclineAmount decline;
    private final SuspendLine suspend;
    private final DecideObjection objection;
    private final ArchiveClaim archive;
    private final ClaimAnswers answers;

    ClaimDecisionController(
            ProposeAmount propose,
            ConfirmAmount confirm,
            DeclineAmount decline,
            SuspendLine suspend,
            DecideObjection objection,
            ArchiveClaim archive,
            ClaimAnswers answers) {
        this.propose = propose;
        this.confirm = confirm;
        this.decline = decline;
        this.suspend = suspend;
        this.objection = objection;
        this.archive = archive;
        this.answers = answers;
    }

    @PostMapping("/propose")
    Mono<ResponseEntity<ClaimView>> proposeSubsidyAmount(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) ExpectedVersion seen,
            @Valid @RequestBody ProposeAmountRequest request,
            CurrentUser user,
            Locale locale) {
        return answers.after(propose.propose(id, seen, request.amount(), request.opinion(), user), id, user, locale);
    }

    @PostMapping("/confirm-amount")
    Mono<ResponseEntity<ClaimView>> confirmSubsidyAmount(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) ExpectedVersion seen,
            CurrentUser user,
            Locale locale) {
        return answers.after(confirm.confirm(id, seen, user), id, user, locale);
    }

    @PostMapping("/decline-amount")
    Mono<ResponseEntity<ClaimView>> declineSubsidyAmount(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) ExpectedVersion seen,
            @Valid @RequestBody ClaimReasonRequest request,
            CurrentUser user,
            Locale locale) {
        return answers.after(decline.decline(id, seen, request.reason(), user), id, user, locale);
    }

    @PostMapping("/suspend")
    Mono<ResponseEntity<ClaimView>> suspendNoticeLine(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) ExpectedVersion seen,
            @Valid @RequestBody ClaimReasonRequest request,
            CurrentUser user,
            Locale locale) {
        return answers.after(suspend.suspend(id, seen, request.reason(), user), id, user, locale);
    }

    @PostMapping("/dismiss-objection")
    Mono<ResponseEntity<ClaimView>> dismissObjection(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) ExpectedVersion seen,
            @Valid @RequestBody DismissObjectionRequest request,
            CurrentUser user,
            Locale locale) {
        return answers.after(objection.dismiss(id, seen, request.answer(), user), id, user, locale);
    }

    @PostMapping("/uphold-objection")
    Mono<ResponseEntity<ClaimView>> upholdObjection(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) ExpectedVersion seen,
            @Valid @RequestBody UpholdObjectionRequest request,
            CurrentUser user,
            Locale locale) {
        return answers.after(objection.uphold(id, seen, request.clause(), request.answer(), user), id, user, locale);
    }

    @PostMapping("/archive")
    Mono<ResponseEntity<ClaimView>> archiveClaim(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) ExpectedVersion seen,
            CurrentUser user,
            Locale locale) {
        return answers.after(archive.archive(id, seen, user), id, user, locale);
    }
}
