package app.zhirong.subsidy.web;

import app.zhirong.identity.CurrentUser;
import app.zhirong.kernel.Page;
import app.zhirong.platform.web.ExpectedVersion;
import app.zhirong.subsidy.domain.Batch.BatchState;
import app.zhirong.subsidy.service.ApproveBatch;
import app.zhirong.subsidy.service.ChangeBatch;
import app.zhirong.subsidy.service.MakeBatch;
import app.zhirong.subsidy.service.PublishBatch;
import app.zhirong.subsidy.service.ShowBatch;
import app.zhirong.subsidy.web.BatchView.BatchRow;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Proposed lists, their public notices and their approval. */
@RestController
@RequestMapping("/api/subsidy-batches")
class BatchController {

    private final ShowBatch show;
    private final MakeBatch make;
    private final ChangeBatch change;
    private final PublishBatch publish;
    private final ApproveBatch approve;

    BatchController(ShowBatch show, MakeBatch make, ChangeBatch change, PublishBatch publish, ApproveBatch approve) {
        this.show = show;
        this.make = make;
        this.change = change;
        this.publish = publish;
        this.approve = approve;
    }

    @GetMapping
    Mono<Page<BatchRow>> listBatches(
            @RequestParam(required = false) @Nullable UUID callId,
            @RequestParam(required = false) @Nullable BatchState state,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "20") int limit) {
        return show.list(callId, state, cursor, Math.clamp(limit, 1, 100)).map(page -> page.map(BatchRow::of));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<ResponseEntity<BatchView>> makeBatch(
            @Valid @RequestBody MakeBatchRequest request, CurrentUser user, Locale locale) {
        return make.make(request.toCommand(), user)
                .flatMap(id -> answer(id, user, locale)
                        .map(answer -> ResponseEntity.created(URI.create("/api/subsidy-batches/" + id))
                                .headers(answer.getHeaders())
                                .body(answer.getBody())));
    }

    @GetMapping("/{id}")
    Mono<ResponseEntity<BatchView>> showBatch(@PathVariable UUID id, CurrentUser user, Locale locale) {
        return answer(id, user, locale);
    }

    @PostMapping("/{id}/change")
    Mono<ResponseEntity<BatchView>> changeBatch(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) ExpectedVersion seen,
            @Valid @RequestBody ChangeBatchRequest request,
            CurrentUser user,
            Locale locale) {
        var changed = change.change(id, seen, request.adds(), request.removes(), user);
        return changed.then(Mono.defer(() -> answer(id, user, locale)));
    }

    @PostMapping("/{id}/publish")
    Mono<ResponseEntity<BatchView>> publishBatch(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) ExpectedVersion seen,
            CurrentUser user,
            Locale locale) {
        return publish.publish(id, seen, user).then(Mono.defer(() -> answer(id, user, locale)));
    }

    @PostMapping("/{id}/approve")
    Mono<ResponseEntity<BatchView>> approveBatch(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) ExpectedVersion seen,
            @Valid @RequestBody ApproveBatchRequest request,
            CurrentUser user,
            Locale locale) {
        var approved = approve.approve(id, seen, request.documentNo(), request.approvedOn(), user);
        return approved.then(Mono.defer(() -> answer(id, user, locale)));
    }

    private Mono<ResponseEntity<BatchView>> answer(UUID id, CurrentUser user, Locale locale) {
        return show.show(id, user)
                .map(sheet -> ResponseEntity.ok()
                        .eTag(ExpectedVersion.tag(sheet.batch().version()))
                        .body(BatchView.of(sheet, locale)));
    }

    /** What a bureau enters to make a list. */
    record MakeBatchRequest(
            @NotNull UUID callId,
            @NotBlank @Size(max = 200) String title,
            @NotBlank @Size(max = 80) String decisionNo,
            @NotNull LocalDate decisionDate,
            @Nullable @Size(max = 120) String email) {

        MakeBatch.Command toCommand() {
            return new MakeBatch.Command(callId, title, decisionNo, decisionDate, email);
        }
    }

    /** Claims to put in and to take out. */
    record ChangeBatchRequest(
            @Nullable @Size(max = 500) List<UUID> add,
            @Nullable @Size(max = 500) List<UUID> remove) {

        List<UUID> adds() {
            return add == null ? List.of() : add;
        }

        List<UUID> removes() {
            return remove == null ? List.of() : remove;
        }
    }

    /** The paper by which the list is approved. */
    record ApproveBatchRequest(
            @NotBlank @Size(max = 80) String documentNo,
            @NotNull LocalDate approvedOn) {}
}
