package app.zhirong.bankproduct.web;

import app.zhirong.bankproduct.domain.ListKind;
import app.zhirong.bankproduct.domain.StoredList;
import app.zhirong.bankproduct.service.ImportRecommendations;
import app.zhirong.bankproduct.service.ReadList;
import app.zhirong.identity.CurrentUser;
import app.zhirong.kernel.KernelProblem;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.PartEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Bureaus' recommendation lists: template, preview, import. */
@RestController
@RequestMapping("/api/recommendation-lists")
class RecommendationImportController {

    private static final int MAX_TITLE = 80;

    private final ReadList readList;
    private final ImportRecommendations importRecommendations;
    private final ListPreviews previews;

    RecommendationImportController(
            ReadList readList, ImportRecommendations importRecommendations, ListPreviews previews) {
        this.readList = readList;
        this.importRecommendations = importRecommendations;
        this.previews = previews;
    }

    @GetMapping("/template")
    Mono<ResponseEntity<byte[]>> downloadRecommendationTemplate(CurrentUser user, Locale language) {
        return readList.template(ListKind.RECOMMENDATION, language)
                .map(workbook -> Workbook.answer(workbook, "recommendation-template.xlsx"));
    }

    @PostMapping(path = "/preview", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                            schema = @Schema(implementation = Workbook.WorkbookForm.class)))
    Mono<ListPreview> previewRecommendations(
            @org.springframework.web.bind.annotation.RequestBody Flux<PartEvent> body,
            CurrentUser user,
            Locale language) {
        return Workbook.read(body)
                .flatMap(file -> readList.read(ListKind.RECOMMENDATION, file, user))
                .map(content -> previews.of(content, language));
    }

    @PostMapping(path = "/errors", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                            schema = @Schema(implementation = Workbook.WorkbookForm.class)))
    Mono<ResponseEntity<byte[]>> downloadRecommendationErrors(
            @org.springframework.web.bind.annotation.RequestBody Flux<PartEvent> body,
            CurrentUser user,
            Locale language) {
        return Workbook.read(body)
                .flatMap(file -> readList.errors(ListKind.RECOMMENDATION, file, language, user))
                .map(workbook -> Workbook.answer(workbook, "recommendation-errors.xlsx"));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                            schema = @Schema(implementation = Workbook.WorkbookForm.class)))
    @ResponseStatus(HttpStatus.CREATED)
    Mono<StoredList> importRecommendations(
            @RequestParam String title,
            @RequestParam(required = false) @Nullable List<UUID> banks,
            @org.springframework.web.bind.annotation.RequestBody Flux<PartEvent> body,
            CurrentUser user) {
        if (title.isBlank()) {
            throw KernelProblem.REQUIRED.at("/title");
        }
        if (title.strip().length() > MAX_TITLE) {
            throw KernelProblem.TOO_LONG.at("/title", MAX_TITLE);
        }
        return Workbook.read(body)
                .flatMap(file -> importRecommendations.store(title, banks == null ? List.of() : banks, file, user));
    }
}
