package app.zhirong.pledge.web;

import app.zhirong.pledge.service.PrintPledgeForms.Printed;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Files that the platform makes, handed out as downloads. */
final class Downloads {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Downloads() {}

    static ResponseEntity<byte[]> pdf(Printed printed) {
        return of(printed.name(), MediaType.APPLICATION_PDF, printed.pdf());
    }

    static ResponseEntity<byte[]> workbook(String name, byte[] content) {
        return of(name, MediaType.parseMediaType(XLSX), content);
    }

    private static ResponseEntity<byte[]> of(String name, MediaType type, byte[] content) {
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }
}
