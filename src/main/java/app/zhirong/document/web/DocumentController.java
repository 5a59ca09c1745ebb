package app.zhirong.document.web;

import app.zhirong.document.FileDigest;
import app.zhirong.document.FileType;
import app.zhirong.document.IncomingPaper;
import app.zhirong.document.StoredFile;
import app.zhirong.document.UploadedFile;
import app.zhirong.document.service.DownloadFile;
import app.zhirong.document.service.DownloadFile.Download;
import app.zhirong.document.service.ShowFile;
import app.zhirong.document.service.UploadFile;
import app.zhirong.identity.CurrentUser;
import app.zhirong.kernel.KernelProblem;
import app.zhirong.platform.web.IncomingParts;
import app.zhirong.platform.web.IncomingParts.Part;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.PartEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Papers: upload, what is known of them, their content. */
@RestController
@RequestMapping("/api/documents")
class DocumentController {

    private final UploadFile upload;
    private final ShowFile show;
    private final DownloadFile download;

    DocumentController(UploadFile upload, ShowFile show, DownloadFile download) {
        this.upload = upload;
        this.show = show;
        this.download = download;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                            schema = @Schema(implementation = UploadForm.class)))
    Mono<ResponseEntity<DocumentView>> uploadDocument(@RequestBody Flux<PartEvent> body, CurrentUser user) {
        return IncomingParts.read(body, part -> paper(part, user))
                .collectList()
                .filter(stored -> !stored.isEmpty())
                .map(stored -> created(stored.getFirst()))
                .switchIfEmpty(Mono.error(() -> KernelProblem.REQUIRED.at("/file")));
    }

    private Mono<UploadedFile> paper(Part part, CurrentUser user) {
        return "file".equals(part.name())
                ? upload.upload(new IncomingPaper(part.fileName(), part.content()), user)
                : part.skip();
    }

    private static ResponseEntity<DocumentView> created(UploadedFile file) {
        return ResponseEntity.created(URI.create("/api/documents/" + file.id())).body(DocumentView.of(file));
    }

    @GetMapping("/{id}")
    Mono<DocumentView> showDocument(@PathVariable UUID id) {
        return show.show(id).map(DocumentView::of);
    }

    @GetMapping("/{id}/content")
    Mono<ResponseEntity<Flux<DataBuffer>>> downloadDocument(@PathVariable UUID id) {
        return download.download(id).map(DocumentController::attachment);
    }

    private static ResponseEntity<Flux<DataBuffer>> attachment(Download download) {
        var file = download.file();
        var type = Arrays.stream(FileType.values())
                .filter(candidate -> candidate.mediaType().equals(file.mediaType()))
                .findFirst()
                .orElseThrow();
        var kept = new StoredFile(new FileDigest(file.digest()), type, file.sizeBytes());
        return Attachment.of(kept, file.name(), download.content());
    }

    /** The multipart form of an upload. */
    @SuppressWarnings("unused")
    private record UploadForm(
            @Schema(type = "string", format = "binary") String file) {}
}
