package app.zhirong.document.web;

import app.zhirong.document.FileType;
import app.zhirong.document.StoredFile;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Flux;

/**
 * Hands out a file that somebody uploaded: always as a download and never as a page, whatever it contains, and under the
 * type that its content has.
 */
final class Attachment {

    private static final int MAX_NAME = 120;

    private Attachment() {}

    /** @param name as it was uploaded; folders and control characters are dropped, the extension is put right */
    static ResponseEntity<Flux<DataBuffer>> of(StoredFile file, String name, Flux<DataBuffer> content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type().mediaType()))
                .contentLength(file.bytes())
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file.type(), name))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(content);
    }

    private static String disposition(FileType type, String name) {
        return ContentDisposition.attachment()
                .filename(safe(type, name), StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    static String safe(FileType type, String name) {
        var plain = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?]", "")
                .replaceFirst("\\.[A-Za-z0-9]{1,5}$", "")
                .strip();
        var kept = plain.length() > MAX_NAME ? plain.substring(0, MAX_NAME) : plain;
        return (kept.isEmpty() ? "file" : kept) + "." + type.extension();
    }
}
