package app.zhirong.pledge.web;

import app.zhirong.identity.CurrentUser;
import app.zhirong.kernel.Page;
import app.zhirong.pledge.PledgeRegistrationState;
import app.zhirong.pledge.RightType;
import app.zhirong.pledge.domain.RegistrationFilter;
import app.zhirong.pledge.service.ListPledges;
import app.zhirong.pledge.service.OpenPledge;
import app.zhirong.pledge.service.PrintPledgeForms;
import app.zhirong.pledge.service.ShowPledgeOpening;
import app.zhirong.pledge.web.Requests.OpenRegistrationRequest;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Pledge registrations: list, show, open, and the papers for them. */
@RestController
@RequestMapping("/api/pledge-registrations")
class PledgeController {

    private final ListPledges list;
    private final OpenPledge open;
    private final ShowPledgeOpening opening;
    private final PrintPledgeForms forms;
    private final PledgeAnswers answers;

    PledgeController(
            ListPledges list,
            OpenPledge open,
            ShowPledgeOpening opening,
            PrintPledgeForms forms,
            PledgeAnswers answers) {
        this.list = list;
        this.open = open;
        this.opening = opening;
        this.forms = forms;
        this.answers = answers;
    }

    @GetMapping
    Mono<Page<PledgeLineView>> listPledgeRegistrations(
            @RequestParam(required = false) @Nullable PledgeRegistrationState state,
            @RequestParam(required = false) @Nullable RightType rightType,
            @RequestParam(required = false) @Nullable UUID caseId,
            @RequestParam(required = false) @Nullable LocalDate registeredFrom,
            @RequestParam(required = false) @Nullable LocalDate registeredTo,
            @RequestParam(required = false) @Nullable String keyword,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "20") int limit) {
        var filter = new RegistrationFilter(state, rightType, caseId, registeredFrom, registeredTo, keyword);
        return list.list(filter, cursor, Math.clamp(limit, 1, 100)).map(page -> page.map(PledgeLineView::of));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<ResponseEntity<PledgeRegistrationView>> openPledgeRegistration(
            @Valid @RequestBody OpenRegistrationRequest request, CurrentUser user, Locale locale) {
        return open.open(request.toCommand(), user)
                .flatMap(id -> answers.of(id, user, locale))
                .map(answer -> ResponseEntity.created(URI.create("/api/pledge-registrations/" + idOf(answer)))
                        .headers(answer.getHeaders())
                        .body(answer.getBody()));
    }

    private static UUID idOf(ResponseEntity<PledgeRegistrationView> answer) {
        return Objects.requireNonNull(answer.getBody(), "a registration").id();
    }

    @GetMapping("/{id}")
    Mono<ResponseEntity<PledgeRegistrationView>> showPledgeRegistration(
            @PathVariable UUID id, CurrentUser user, Locale locale) {
        return answers.of(id, user, locale);
    }

    @GetMapping("/openings/{caseId}")
    Mono<PledgeOpeningView> showPledgeOpening(@PathVariable UUID caseId, CurrentUser user) {
        return opening.show(caseId, user).map(PledgeOpeningView::of);
    }

    @GetMapping(value = "/{id}/application-form", produces = MediaType.APPLICATION_PDF_VALUE)
    Mono<ResponseEntity<byte[]>> downloadPledgeApplicationForm(@PathVariable UUID id, CurrentUser user) {
        return forms.application(id, user).map(Downloads::pdf);
    }

    @GetMapping(value = "/{id}/declaration", produces = MediaType.APPLICATION_PDF_VALUE)
    Mono<ResponseEntity<byte[]>> downloadPledgeDeclaration(@PathVariable UUID id, CurrentUser user) {
        return forms.declaration(id, user).map(Downloads::pdf);
    }
}
