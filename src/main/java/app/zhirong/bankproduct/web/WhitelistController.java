package app.zhirong.bankproduct.web;

import app.zhirong.bankproduct.domain.EntryFilter;
import app.zhirong.bankproduct.domain.EntryStanding;
import app.zhirong.bankproduct.domain.ListKind;
import app.zhirong.bankproduct.domain.StoredList;
import app.zhirong.bankproduct.service.ImportWhitelist;
import app.zhirong.bankproduct.service.ReadList;
import app.zhirong.bankproduct.service.RemoveEntry;
import app.zhirong.bankproduct.service.ShowLists;
import app.zhirong.identity.CurrentUser;
import app.zhirong.kernel.Page;
import app.zhirong.platform.web.ExpectedVersion;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.PartEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Banks' credit whitelists: template, preview, import, lines. */
@RestController
@RequestMapping("/api")
class WhitelistController {

    private final ReadList readList;
    private final ImportWhitelist importWhitelist;
    private final ShowLists show;
    private final RemoveEntry remove;
    private final ListPreviews previews;

    WhitelistController(
            ReadList readList,
            ImportWhitelist importWhitelist,
            ShowLists show,
            RemoveEntry remove,
            ListPreviews previews) {
        this.readList = readList;
        this.importWhitelist = importWhitelist;
        this.show = show;
        this.remove = remove;
        this.previews = previews;
    }

    @GetMapping("/whitelists/template")
    Mono<ResponseEntity<byte[]>> downloadWhitelistTemplate(CurrentUser user, Locale language) {
        return readList.template(ListKind.WHITELIST, language)
                .map(workbook -> Workbook.answer(workbook, "whitelist-template.xlsx"));
    }

    @PostMapping(path = "/whitelists/preview", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                            schema = @Schema(implementation = Workbook.WorkbookForm.class)))
    Mono<ListPreview> previewWhitelist(
            @org.springframework.web.bind.annotation.RequestBody Flux<PartEvent> body,
            CurrentUser user,
            Locale language) {
        return Workbook.read(body)
                .flatMap(file -> readList.read(ListKind.WHITELIST, file, user))
                .map(content -> previews.of(content, language));
    }

    @PostMapping(path = "/whitelists/errors", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                            schema = @Schema(implementation = Workbook.WorkbookForm.class)))
    Mono<ResponseEntity<byte[]>> downloadWhitelistErrors(
            @org.springframework.web.bind.annotation.RequestBody Flux<PartEvent> body,
            CurrentUser user,
            Locale language) {
        return Workbook.read(body)
                .flatMap(file -> readList.errors(ListKind.WHITELIST, file, language, user))
                .map(workbook -> Workbook.answer(workbook, "whitelist-errors.xlsx"));
    }

    @PostMapping(path = "/whitelists", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                            schema = @Schema(implementation = Workbook.WorkbookForm.class)))
    @ResponseStatus(HttpStatus.CREATED)
    Mono<StoredList> importWhitelist(
            @org.springframework.web.bind.annotation.RequestBody Flux<PartEvent> body, CurrentUser user) {
        return Workbook.read(body).flatMap(file -> importWhitelist.store(file, user));
    }

    @GetMapping("/whitelist-entries")
    Mono<Page<EntryView>> listWhitelistEntries(
            @RequestParam(required = false) @Nullable UUID listId,
            @RequestParam(required = false) @Nullable EntryStanding standing,
            @RequestParam(required = false) @Nullable String keyword,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "20") int limit,
            CurrentUser user) {
        return show.entries(
                        ListKind.WHITELIST,
                        new EntryFilter(listId, standing, keyword),
                        cursor,
                        Math.clamp(limit, 1, 100))
                .map(page -> page.map(entry -> EntryView.of(entry, ListKind.WHITELIST, user)));
    }

    @PostMapping("/whitelist-entries/{id}/remove")
    Mono<ResponseEntity<EntryView>> removeWhitelistEntry(
            @PathVariable UUID id, @RequestHeader("If-Match") ExpectedVersion seen, CurrentUser user) {
        return remove.remove(ListKind.WHITELIST, id, seen, user)
                .map(entry -> ResponseEntity.ok()
                        .eTag(ExpectedVersion.tag(entry.version()))
                        .body(EntryView.of(entry, ListKind.WHITELIST, user)));
    }
}
