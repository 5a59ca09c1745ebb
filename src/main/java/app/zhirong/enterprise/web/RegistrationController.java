package app.zhirong.enterprise.web;

import app.zhirong.enterprise.domain.RegistrationState;
import app.zhirong.enterprise.service.DecideRegistration;
import app.zhirong.enterprise.service.RegistrationDesk;
import app.zhirong.enterprise.service.RegistrationDesk.Opened;
import app.zhirong.enterprise.service.ResubmitRegistration;
import app.zhirong.identity.CurrentUser;
import app.zhirong.kernel.Page;
import app.zhirong.platform.web.ExpectedVersion;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The verification of enterprises: the queue of bureau and platform, and the enterprise's own papers. */
@RestController
class RegistrationController {

    private final RegistrationDesk desk;
    private final DecideRegistration decide;
    private final ResubmitRegistration resubmit;

    RegistrationController(RegistrationDesk desk, DecideRegistration decide, ResubmitRegistration resubmit) {
        this.desk = desk;
        this.decide = decide;
        this.resubmit = resubmit;
    }

    @GetMapping("/api/registrations")
    Mono<Page<RegistrationLine>> listRegistrations(
            @RequestParam(required = false) @Nullable RegistrationState state,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "20") int limit) {
        return desk.list(state, cursor, Math.clamp(limit, 1, 100)).map(page -> page.map(RegistrationLine::of));
    }

    @GetMapping("/api/registrations/{id}")
    Mono<ResponseEntity<RegistrationView>> showRegistration(@PathVariable UUID id, CurrentUser user) {
        return desk.open(id).map(opened -> answer(opened, user));
    }

    @PostMapping("/api/registrations/{id}/verify")
    Mono<ResponseEntity<RegistrationView>> verifyEnterprise(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) ExpectedVersion seen, CurrentUser user) {
        return decide.decide(id, null, seen, user)
                .then(Mono.defer(() -> desk.open(id)))
                .map(opened -> answer(opened, user));
    }

    @PostMapping("/api/registrations/{id}/return")
    Mono<ResponseEntity<RegistrationView>> returnRegistration(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) ExpectedVersion seen,
            @Valid @RequestBody ReturnRequest request,
            CurrentUser user) {
        return decide.decide(id, request.reason().strip(), seen, user)
                .then(Mono.defer(() -> desk.open(id)))
                .map(opened -> answer(opened, user));
    }

    @GetMapping("/api/enterprise/registration")
    Mono<ResponseEntity<RegistrationView>> showOwnRegistration(CurrentUser user) {
        return desk.open(user.organisationId()).map(opened -> answer(opened, user));
    }

    @PostMapping("/api/enterprise/registration")
    Mono<ResponseEntity<RegistrationView>> handInPapers(@Valid @RequestBody PapersRequest request, CurrentUser user) {
        return resubmit.resubmit(request.licenceFileId(), request.letterFileId(), user)
                .then(Mono.defer(() -> desk.open(user.organisationId())))
                .map(opened -> answer(opened, user));
    }

    private static ResponseEntity<RegistrationView> answer(Opened opened, CurrentUser user) {
        return ResponseEntity.ok()
                .eTag(ExpectedVersion.tag(opened.registration().version()))
                .body(RegistrationView.of(opened, user));
    }

    /** Why the papers go back. */
    record ReturnRequest(@NotBlank @Size(max = 500) String reason) {}

    /** Papers that were uploaded before. */
    record PapersRequest(
            @NotNull UUID licenceFileId, @NotNull UUID letterFileId) {}
}
