package app.zhirong.identity.web;

import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.OrganisationKind;
import app.zhirong.identity.domain.EnrolledOrganisation;
import app.zhirong.identity.domain.Enrolment;
import app.zhirong.identity.domain.OrganisationFilter;
import app.zhirong.identity.service.ChangeOrganisation;
import app.zhirong.identity.service.EnrolOrganisation;
import app.zhirong.identity.service.ShowOrganisation;
import app.zhirong.kernel.Page;
import app.zhirong.platform.web.ExpectedVersion;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
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

/** The directory of organisations, and how the platform enrols them. */
@RestController
@RequestMapping("/api/organisations")
class OrganisationController {

    private final ShowOrganisation show;
    private final EnrolOrganisation enrol;
    private final ChangeOrganisation change;

    OrganisationController(ShowOrganisation show, EnrolOrganisation enrol, ChangeOrganisation change) {
        this.show = show;
        this.enrol = enrol;
        this.change = change;
    }

    @GetMapping
    Mono<Page<OrganisationView>> listOrganisations(
            @RequestParam(required = false) @Nullable OrganisationKind kind,
            @RequestParam(required = false) @Nullable UUID parentId,
            @RequestParam(required = false) @Nullable String keyword,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "20") int limit) {
        return show.list(new OrganisationFilter(kind, parentId, keyword), cursor, Math.clamp(limit, 1, 100))
                .map(page -> page.map(OrganisationView::of));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<ResponseEntity<OrganisationView>> enrolOrganisation(
            @Valid @RequestBody EnrolRequest request, CurrentUser user) {
        return enrol.enrol(request.toEnrolment(), user)
                .map(enrolled -> ResponseEntity.created(URI.create(
                                "/api/organisations/" + enrolled.organisation().id()))
                        .eTag(ExpectedVersion.tag(enrolled.version()))
                        .body(OrganisationView.of(enrolled)));
    }

    @GetMapping("/{id}")
    Mono<ResponseEntity<OrganisationView>> showOrganisation(@PathVariable UUID id) {
        return show.show(id).map(OrganisationController::answer);
    }

    @PutMapping("/{id}")
    Mono<ResponseEntity<OrganisationView>> changeOrganisation(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) ExpectedVersion seen,
            @Valid @RequestBody ChangeRequest request,
            CurrentUser user) {
        return change.change(id, request.name(), request.phone(), seen, user).map(OrganisationController::answer);
    }

    private static ResponseEntity<OrganisationView> answer(EnrolledOrganisation known) {
        return ResponseEntity.ok().eTag(ExpectedVersion.tag(known.version())).body(OrganisationView.of(known));
    }

    /**
     * What the platform enters to enrol an organisation.
     *
     * @param regionCode GB/T 2260; a bureau is of the level of its region and responsible for it and all below
     * @param parentId head office of a bank's branch
     */
    record EnrolRequest(
            @NotNull OrganisationKind kind,
            @NotBlank @Size(min = 2, max = 120) String name,
            @Nullable @Size(max = 40) String uscc,
            @Nullable Boolean acceptUsccWarning,
            @NotBlank @Size(max = 12) String regionCode,
            @Nullable UUID parentId,
            @Nullable @Size(max = 40) String phone) {

        Enrolment toEnrolment() {
            return new Enrolment(
                    kind,
                    name,
                    uscc == null || uscc.isBlank() ? null : uscc,
                    Boolean.TRUE.equals(acceptUsccWarning),
                    regionCode,
                    parentId,
                    phone == null ? "" : phone);
        }
    }

    /** Name and office phone put right. */
    record ChangeRequest(
            @NotBlank @Size(min = 2, max = 120) String name,
            @NotNull @Size(max = 40) String phone) {}
}
