package app.zhirong.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.document.FileDigest;
import app.zhirong.document.FileType;
import app.zhirong.document.StoredFile;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import reactor.core.publisher.Flux;

class AttachmentTests {

    private static final StoredFile FILE = new StoredFile(new FileDigest("0".repeat(64)), FileType.PDF, 1234);

    @Test
    void isADownloadUnderItsTrueType() {
        var headers = Attachment.of(FILE, "评估报告.pdf", Flux.empty()).getHeaders();

        assertThat(headers.getContentType()).isEqualTo(MediaType.APPLICATION_PDF);
        assertThat(headers.getContentLength()).isEqualTo(1234);
        assertThat(headers.getContentDisposition().isAttachment()).isTrue();
        assertThat(headers.getContentDisposition().getFilename()).isEqualTo("评估报告.pdf");
        assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getFirst(HttpHeaders.CACHE_CONTROL)).isEqualTo("no-store");
    }

    @Test
    void namesLoseWhatCouldDoHarm() {
        assertThat(Attachment.safe(FileType.PDF, "../../etc/passwd")).isEqualTo("passwd.pdf");
        assertThat(Attachment.safe(FileType.PDF, "C:\\temp\\合同.exe")).isEqualTo("合同.pdf");
        assertThat(Attachment.safe(FileType.PNG, "a\r\nSet-Cookie: b\".html")).isEqualTo("aSet-Cookie b.png");
        assertThat(Attachment.safe(FileType.PDF, "\u202efdp.exe")).isEqualTo("fdp.pdf");
        assertThat(Attachment.safe(FileType.PDF, " .pdf")).isEqualTo("file.pdf");
        assertThat(Attachment.safe(FileType.PDF, "长".repeat(300))).hasSize(124);
    }
}
