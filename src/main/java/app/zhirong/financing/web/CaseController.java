package app.zhirong.financing.web;

import app.zhirong.financing.FinancingState;
import app.zhirong.financing.domain.CaseActor;
import app.zhirong.financing.domain.CaseFilter;
import app.zhirong.financing.domain.FinancingLifecycle;
import app.zhirong.financing.service.CreateDraft;
import app.zhirong.financing.service.EditDraft;
import app.zhirong.financing.service.ListCases;
import app.zhirong.financing.web.CaseRequests.CaseDraftRequest;
import app.zhirong.financing.web.CaseRequests.CreateCaseRequest;
import app.zhirong.identity.CurrentUser;
import app.zhirong.kernel.Page;
import app.zhirong.platform.web.ExpectedVersion;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
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

/** Financing cases: list, show, begin and fill in. */
@RestController
@RequestMapping("/api/financing-cases")
class CaseController {

    private final ListCases list;
    private final CreateDraft create;
    private final EditDraft edit;
    private final CaseAnswers answers;

    CaseController(ListCases list, CreateDraft create, EditDraft edit, CaseAnswers answers) {
        this.list = list;
        this.create = create;
        this.edit = edit;
        this.answers = answers;
    }

    @GetMapping
    Mono<Page<CaseLineView>> listCases(
            @RequestParam(required = false) @Nullable FinancingState state,
            @RequestParam(required = false) @Nullable UUID productId,
            @RequestParam(required = false) @Nullable LocalDate dueBefore,
            @RequestParam(required = false) @Nullable String keyword,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") int limit,
            CurrentUser user) {
        var waiting = FinancingLifecycle.waitingFor(CaseActor.of(user.roles()));
        return list.list(
                        new CaseFilter(waiting, mine, state, productId, dueBefore, keyword),
                        cursor,
                        Math.clamp(limit, 1, 100))
                .map(page -> page.map(line -> CaseLineView.of(line, waiting)));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<ResponseEntity<CaseView>> createCase(@Valid @RequestBody CreateCaseRequest body, CurrentUser user) {
        return create.create(body.productId(), body.request().toDraft(), user)
                .flatMap(id -> answers.show(id, user))
                .map(answer -> ResponseEntity.created(URI.create("/api/financing-cases/" + id(answer)))
                        .eTag(String.valueOf(answer.getHeaders().getETag()))
                        .body(answer.getBody()));
    }

    private static UUID id(ResponseEntity<CaseView> answer) {
        return Objects.requireNonNull(answer.getBody()).id();
    }

    @GetMapping("/{id}")
    Mono<ResponseEntity<CaseView>> showCase(@PathVariable UUID id, CurrentUser user) {
        return answers.show(id, user);
    }

    @PutMapping("/{id}")
    Mono<ResponseEntity<CaseView>> editCase(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) ExpectedVersion seen,
            @Valid @RequestBody CaseDraftRequest body,
            CurrentUser user) {
        return answers.after(edit.edit(id, seen, body.toDraft(), user), id, user);
    }
}
