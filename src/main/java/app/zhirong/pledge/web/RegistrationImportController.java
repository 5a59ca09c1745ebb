package app.zhirong.pledge.web;

import app.zhirong.identity.CurrentUser;
import app.zhirong.kernel.Page;
import app.zhirong.pledge.RightType;
import app.zhirong.pledge.domain.ImportFilter;
import app.zhirong.pledge.service.ImportRegistrations;
import app.zhirong.pledge.service.ImportRegistrations.ImportedTotal;
import app.zhirong.pledge.service.ImportSheets;
import app.zhirong.pledge.service.ListImportedRegistrations;
import app.zhirong.pledge.service.PreviewImport;
import app.zhirong.spreadsheet.SheetTexts;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.PartEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Registrations made outside the platform: list, template, preview, import. The same file is sent at every step. */
@RestController
@RequestMapping("/api/imported-registrations")
class RegistrationImportController {

    private final ListImportedRegistrations list;
    private final PreviewImport preview;
    private final ImportRegistrations imports;
    private final ImportSheets sheets;
    private final SheetTexts texts;

    RegistrationImportController(
            ListImportedRegistrations list,
            PreviewImport preview,
            ImportRegistrations imports,
            ImportSheets sheets,
            SheetTexts texts) {
        this.list = list;
        this.preview = preview;
        this.imports = imports;
        this.sheets = sheets;
        this.texts = texts;
    }

    @GetMapping
    Mono<Page<ImportedRegistrationView>> listImportedRegistrations(
            @RequestParam(required = false) @Nullable RightType rightType,
            @RequestParam(required = false) @Nullable Integer region,
            @RequestParam(required = false) @Nullable LocalDate registeredFrom,
            @RequestParam(required = false) @Nullable LocalDate registeredTo,
            @RequestParam(required = false) @Nullable String keyword,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "20") int limit) {
        var filter = new ImportFilter(rightType, region, registeredFrom, registeredTo, keyword);
        return list.list(filter, cursor, Math.clamp(limit, 1, 100)).map(page -> page.map(ImportedRegistrationView::of));
    }

    @GetMapping(value = "/template", produces = Downloads.XLSX)
    Mono<ResponseEntity<byte[]>> downloadRegistrationTemplate(CurrentUser user, Locale locale) {
        return sheets.template(locale, user).map(sheet -> Downloads.workbook("registrations-template.xlsx", sheet));
    }

    @PostMapping(value = "/preview", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                            schema = @Schema(implementation = RegistrationWorkbookForm.class)))
    Mono<RegistrationPreviewView> previewRegistrationImport(
            @RequestBody Flux<PartEvent> body, CurrentUser user, Locale locale) {
        return UploadedSheet.read(body)
                .flatMap(file -> preview.preview(file, user))
                .map(content -> RegistrationPreviewView.of(content, texts, locale));
    }

    @PostMapping(value = "/errors", consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = Downloads.XLSX)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                            schema = @Schema(implementation = RegistrationWorkbookForm.class)))
    Mono<ResponseEntity<byte[]>> downloadRegistrationErrors(
            @RequestBody Flux<PartEvent> body, CurrentUser user, Locale locale) {
        return UploadedSheet.read(body)
                .flatMap(file -> sheets.errors(file, locale, user))
                .map(sheet -> Downloads.workbook("registrations-errors.xlsx", sheet));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                            schema = @Schema(implementation = RegistrationWorkbookForm.class)))
    Mono<ImportedTotal> importRegistrations(@RequestBody Flux<PartEvent> body, CurrentUser user) {
        return UploadedSheet.read(body).flatMap(file -> imports.importAll(file, user));
    }

    /** The multipart form of an upload. */
    @SuppressWarnings("unused")
    private record RegistrationWorkbookForm(
            @Schema(type = "string", format = "binary") String file) {}
}
