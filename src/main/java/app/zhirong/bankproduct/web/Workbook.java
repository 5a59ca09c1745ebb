package app.zhirong.bankproduct.web;

import app.zhirong.bankproduct.BankProductProblem;
import app.zhirong.bankproduct.domain.ImportedFile;
import app.zhirong.platform.web.IncomingParts;
import app.zhirong.platform.web.IncomingParts.Part;
import app.zhirong.spreadsheet.SheetLimits;
import app.zhirong.spreadsheet.SheetProblem;
import io.swagger.v3.oas.annotations.media.Schema;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.PartEvent;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SynchronousSink;

/** A workbook that is uploaded as the part {@code file}, and one that is handed out. */
final class Workbook {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final int MAX_NAME = 120;
    private static final int MEGABYTE = 1024 * 1024;

    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private final MessageDigest digest;

    private Workbook() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Refuses while it streams in what is larger than a workbook may be. */
    static Mono<ImportedFile> read(Flux<PartEvent> body) {
        return IncomingParts.read(body, part -> "file".equals(part.name()) ? read(part) : part.<ImportedFile>skip())
                .collectList()
                .filter(files -> !files.isEmpty())
                .map(files -> files.getFirst())
                .switchIfEmpty(Mono.error(BankProductProblem.LIST_FILE_MISSING::problem));
    }

    private static Mono<ImportedFile> read(Part part) {
        return Mono.fromSupplier(Workbook::new)
                .flatMap(workbook -> part.content().handle(workbook::take).then(Mono.fromSupplier(() -> workbook)))
                .map(workbook -> new ImportedFile(
                        plain(part.fileName()),
                        workbook.content.toByteArray(),
                        HexFormat.of().formatHex(workbook.digest.digest())));
    }

    private void take(DataBuffer buffer, SynchronousSink<byte[]> next) {
        var bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        if (content.size() + bytes.length > SheetLimits.DEFAULT.maxBytes()) {
            next.error(SheetProblem.TOO_LARGE.problem(SheetLimits.DEFAULT.maxBytes() / MEGABYTE));
            return;
        }
        content.writeBytes(bytes);
        digest.update(bytes);
    }

    private static String plain(String fileName) {
        var name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}]", "")
                .strip();
        var kept = name.substring(0, Math.min(MAX_NAME, name.length()));
        return kept.isEmpty() ? "list.xlsx" : kept;
    }

    /** A download. */
    static ResponseEntity<byte[]> answer(byte[] workbook, String name) {
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(workbook);
    }

    /** The multipart form of an upload. */
    @SuppressWarnings("unused")
    record WorkbookForm(
            @Schema(type = "string", format = "binary") String file) {}
}
