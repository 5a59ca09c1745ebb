package app.zhirong.subsidy.web;

import app.zhirong.calendar.WorkingDays;
import app.zhirong.kernel.Page;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.subsidy.domain.ObjectionWords;
import app.zhirong.subsidy.service.RaiseObjection;
import app.zhirong.subsidy.service.ShowNotices;
import app.zhirong.subsidy.web.PublicNoticeView.PublicNoticeRow;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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

/** Public notices for everybody, and objections to them. */
@RestController
@RequestMapping("/api/public/notices")
class PublicNoticeController {

    private final ShowNotices notices;
    private final RaiseObjection objections;
    private final WorkingDays workingDays;
    private final BusinessClock clock;

    PublicNoticeController(
            ShowNotices notices, RaiseObjection objections, WorkingDays workingDays, BusinessClock clock) {
        this.notices = notices;
        this.objections = objections;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    @GetMapping
    Mono<Page<PublicNoticeRow>> listPublicNotices(
            @RequestParam(defaultValue = "false") boolean running,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "20") int limit) {
        return notices.list(running, cursor, Math.clamp(limit, 1, 100))
                .map(page -> page.map(notice -> PublicNoticeRow.of(notice, clock.today())));
    }

    @GetMapping("/{id}")
    Mono<PublicNoticeView> showPublicNotice(@PathVariable UUID id, Locale locale) {
        return notices.show(id).map(notice -> PublicNoticeView.of(notice, workingDays, clock.today(), locale));
    }

    @GetMapping("/{id}/notice.pdf")
    Mono<ResponseEntity<byte[]>> downloadPublicNotice(@PathVariable UUID id) {
        return notices.pdf(id).map(pdf -> Pdf.named("notice-" + id, pdf));
    }

    @PostMapping("/{id}/objections")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<ObjectionReceipt> raiseObjection(@PathVariable UUID id, @Valid @RequestBody ObjectionRequest request) {
        return objections.raise(id, request.lineNo(), request.toWords()).map(ObjectionReceipt::new);
    }

    /** An objection, only under a real name. */
    record ObjectionRequest(
            @NotNull Integer lineNo,
            @NotBlank @Size(min = 2, max = 60) String realName,
            @NotBlank @Size(min = 5, max = 120) String contact,
            @NotBlank @Size(min = 5, max = 2000) String reason) {

        ObjectionWords toWords() {
            return new ObjectionWords(realName.strip(), contact.strip(), reason.strip());
        }
    }

    /** Proof that the objection arrived. */
    record ObjectionReceipt(UUID id) {}
}
