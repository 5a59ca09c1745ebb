package app.zhirong.subsidy.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A paper on its way to the browser, which may show it. */
final class Pdf {

    private Pdf() {}

    static ResponseEntity<byte[]> named(String number, byte[] pdf) {
        var disposition = ContentDisposition.inline()
                .filename(number + ".pdf", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(pdf);
    }
}
