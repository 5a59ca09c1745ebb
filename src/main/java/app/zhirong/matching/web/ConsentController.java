package app.zhirong.matching.web;

import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.Role;
import app.zhirong.matching.domain.Consent;
import app.zhirong.matching.domain.Consent.ConsentStanding;
import app.zhirong.matching.service.GrantConsent;
import app.zhirong.matching.service.ListConsents;
import app.zhirong.matching.service.RevokeConsent;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.web.ExpectedVersion;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Consents to be shown: list, grant, revoke. */
@RestController
@RequestMapping("/api/match-consents")
class ConsentController {

    private final ListConsents list;
    private final GrantConsent grant;
    private final RevokeConsent revoke;
    private final BusinessClock clock;

    ConsentController(ListConsents list, GrantConsent grant, RevokeConsent revoke, BusinessClock clock) {
        this.list = list;
        this.grant = grant;
        this.revoke = revoke;
        this.clock = clock;
    }

    @GetMapping
    Mono<List<ConsentView>> listConsents(CurrentUser user) {
        return list.list(user)
                .map(consents ->
                        consents.stream().map(consent -> view(consent, user)).toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<ResponseEntity<ConsentView>> grantConsent(@Valid @RequestBody ConsentRequest request, CurrentUser user) {
        return grant.grant(request.bankId(), request.until(), user)
                .map(consent -> ResponseEntity.created(URI.create("/api/match-consents"))
                        .eTag(ExpectedVersion.tag(consent.version()))
                        .body(view(consent, user)));
    }

    @PostMapping("/{id}/revoke")
    Mono<ResponseEntity<ConsentView>> revokeConsent(
            @PathVariable UUID id, @RequestHeader("If-Match") ExpectedVersion seen, CurrentUser user) {
        return revoke.revoke(id, seen, user)
                .map(consent -> ResponseEntity.ok()
                        .eTag(ExpectedVersion.tag(consent.version()))
                        .body(view(consent, user)));
    }

    private ConsentView view(Consent consent, CurrentUser user) {
        var standing = consent.standing(clock.today());
        boolean revocable = consent.revokedAt() == null && user.is(Role.ENTERPRISE_SIGNATORY);
        return new ConsentView(
                consent.id(),
                consent.version(),
                consent.bankId(),
                consent.until(),
                consent.grantedAt(),
                consent.revokedAt(),
                standing,
                revocable ? List.of(ConsentAction.REVOKE) : List.of());
    }

    /**
     * What a signatory agrees to.
     *
     * @param bankId absent for all banks
     */
    record ConsentRequest(@Nullable UUID bankId, @NotNull LocalDate until) {}

    /**
     * A consent as pages show it.
     *
     * @param bankId absent for all banks
     */
    record ConsentView(
            UUID id,
            int version,
            @Nullable UUID bankId,
            LocalDate until,
            Instant grantedAt,
            @Nullable Instant revokedAt,
            ConsentStanding standing,
            List<ConsentAction> actions) {}

    /** What can be done about a consent. */
    enum ConsentAction {
        REVOKE
    }
}
