package app.zhirong.subsidy.web;

import app.zhirong.identity.CurrentUser;
import app.zhirong.kernel.Page;
import app.zhirong.platform.web.ExpectedVersion;
import app.zhirong.subsidy.ClaimState;
import app.zhirong.subsidy.domain.ClaimFilter;
import app.zhirong.subsidy.service.DownloadClaimForm;
import app.zhirong.subsidy.service.EditClaim;
import app.zhirong.subsidy.service.ListClaims;
import app.zhirong.subsidy.service.StartClaim;
import app.zhirong.subsidy.service.SubmitClaim;
import app.zhirong.subsidy.service.WithdrawClaim;
import app.zhirong.subsidy.web.ClaimRequests.EditClaimRequest;
import app.zhirong.subsidy.web.ClaimRequests.StartClaimRequest;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Subsidy claims: list, show, and what their enterprise does with them. */
@RestController
@RequestMapping("/api/claims")
class ClaimController {

    private final ListClaims list;
    private final StartClaim start;
    private final EditClaim edit;
    private final SubmitClaim submit;
    private final WithdrawClaim withdraw;
    private final DownloadClaimForm form;
    private final ClaimAnswers answers;

    ClaimController(
            ListClaims list,
            StartClaim start,
            EditClaim edit,
            SubmitClaim submit,
            WithdrawClaim withdraw,
            DownloadClaimForm form,
            ClaimAnswers answers) {
        this.list = list;
        this.start = start;
        this.edit = edit;
        this.submit = submit;
        this.withdraw = withdraw;
        this.form = form;
        this.answers = answers;
    }

    @GetMapping
    Mono<Page<ClaimRow>> listClaims(
            @RequestParam(required = false) @Nullable List<ClaimState> state,
            @RequestParam(required = false) @Nullable UUID callId,
            @RequestParam(required = false) @Nullable UUID batchId,
            @RequestParam(required = false) @Nullable Integer county,
            @RequestParam(required = false) @Nullable Boolean unbatched,
            @RequestParam(required = false) @Nullable String keyword,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "20") int limit,
            CurrentUser user,
            Locale locale) {
        var filter = new ClaimFilter(state, callId, batchId, county, unbatched, keyword);
        return list.list(filter, cursor, Math.clamp(limit, 1, 100), user)
                .map(page -> page.map(item -> ClaimRow.of(item, locale)));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<ResponseEntity<ClaimView>> startClaim(
            @Valid @RequestBody StartClaimRequest request, CurrentUser user, Locale locale) {
        return start.start(request.callId(), request.loanId(), user)
                .flatMap(id -> answers.show(id, user, locale)
                        .map(answer -> ResponseEntity.created(URI.create("/api/claims/" + id))
                                .headers(answer.getHeaders())
                                .body(answer.getBody())));
    }

    @GetMapping("/{id}")
    Mono<ResponseEntity<ClaimView>> showClaim(@PathVariable UUID id, CurrentUser user, Locale locale) {
        return answers.show(id, user, locale);
    }

    @PutMapping("/{id}")
    Mono<ResponseEntity<ClaimView>> editClaim(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) ExpectedVersion seen,
            @Valid @RequestBody EditClaimRequest request,
            CurrentUser user,
            Locale locale) {
        var edited = edit.edit(id, seen, request.toDeclaration(), request.toAttachments(), user);
        return answers.after(edited, id, user, locale);
    }

    @PostMapping("/{id}/submit")
    Mono<ResponseEntity<ClaimView>> submitClaim(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) ExpectedVersion seen,
            CurrentUser user,
            Locale locale) {
        return answers.after(submit.submit(id, seen, user), id, user, locale);
    }

    @PostMapping("/{id}/withdraw")
    Mono<ResponseEntity<ClaimView>> withdrawClaim(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) ExpectedVersion seen,
            CurrentUser user,
            Locale locale) {
        return answers.after(withdraw.withdraw(id, seen, user), id, user, locale);
    }

    @GetMapping(path = "/{id}/application.pdf")
    Mono<ResponseEntity<byte[]>> downloadClaimForm(@PathVariable UUID id) {
        return form.download(id).map(download -> Pdf.named(download.number(), download.pdf()));
    }
}
