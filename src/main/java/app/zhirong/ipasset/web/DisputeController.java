package app.zhirong.ipasset.web;

import app.zhirong.identity.CurrentUser;
import app.zhirong.ipasset.AssetKind;
import app.zhirong.ipasset.domain.DisputeAction;
import app.zhirong.ipasset.domain.DisputeState;
import app.zhirong.ipasset.domain.RightKey;
import app.zhirong.ipasset.service.DisputeDesk;
import app.zhirong.ipasset.service.DisputeDesk.Opened;
import app.zhirong.ipasset.service.EndDispute;
import app.zhirong.ipasset.service.OpenDispute;
import app.zhirong.ipasset.service.OpenDispute.Claim;
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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Disputes about whose a listed right is. */
@RestController
@RequestMapping("/api/ip-assets/disputes")
class DisputeController {

    private final OpenDispute open;
    private final DisputeDesk desk;
    private final EndDispute end;

    DisputeController(OpenDispute open, DisputeDesk desk, EndDispute end) {
        this.open = open;
        this.desk = desk;
        this.end = end;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<ResponseEntity<DisputeView>> openDispute(@Valid @RequestBody DisputeRequest request, CurrentUser user) {
        return open.open(request.toClaim(), user)
                .flatMap(dispute -> desk.open(dispute.id(), user))
                .map(opened -> ResponseEntity.created(URI.create(
                                "/api/ip-assets/disputes/" + opened.dispute().id()))
                        .eTag(ExpectedVersion.tag(opened.dispute().version()))
                        .body(DisputeView.of(opened)));
    }

    @GetMapping
    Mono<Page<DisputeLine>> listDisputes(
            @RequestParam(required = false) @Nullable DisputeState state,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "20") int limit) {
        return desk.list(state, cursor, Math.clamp(limit, 1, 100)).map(page -> page.map(DisputeLine::of));
    }

    @GetMapping("/{id}")
    Mono<ResponseEntity<DisputeView>> showDispute(@PathVariable UUID id, CurrentUser user) {
        return desk.open(id, user).map(DisputeController::answer);
    }

    @PostMapping("/{id}/decide")
    Mono<ResponseEntity<DisputeView>> decideDispute(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) ExpectedVersion seen,
            @Valid @RequestBody DecisionRequest request,
            CurrentUser user) {
        var action = request.upheld() ? DisputeAction.UPHOLD : DisputeAction.REJECT;
        return end.end(id, action, request.reason().strip(), seen, user).map(DisputeController::answer);
    }

    @PostMapping("/{id}/withdraw")
    Mono<ResponseEntity<DisputeView>> withdrawDispute(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) ExpectedVersion seen, CurrentUser user) {
        return end.end(id, DisputeAction.WITHDRAW, null, seen, user).map(DisputeController::answer);
    }

    private static ResponseEntity<DisputeView> answer(Opened opened) {
        return ResponseEntity.ok()
                .eTag(ExpectedVersion.tag(opened.dispute().version()))
                .body(DisputeView.of(opened));
    }

    /**
     * What the claimant enters.
     *
     * @param niceClass only of a trademark
     * @param fileId certificate or register copy that proves the claim
     */
    record DisputeRequest(
            @NotNull AssetKind kind,
            @NotBlank @Size(max = 64) String assetNo,
            @Nullable Integer niceClass,
            @NotBlank @Size(max = 1000) String reason,
            @NotNull UUID fileId) {

        Claim toClaim() {
            return new Claim(kind, RightKey.of(kind, assetNo, niceClass), reason.strip(), fileId);
        }
    }

    /** What the bureau decided, and why; both parties read it. */
    record DecisionRequest(
            @NotNull Boolean upheld,
            @NotBlank @Size(max = 1000) String reason) {}
}
