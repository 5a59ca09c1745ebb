package app.zhirong.demo.service;

import app.zhirong.document.DocumentCode;
import app.zhirong.document.FormBlock;
import app.zhirong.document.FormDocument;
import app.zhirong.document.FormLanguage;
import app.zhirong.document.PdfForms;
import app.zhirong.platform.clock.BusinessClock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Papers of the demonstration: real PDF files that say at every page that they are fictional. */
@Component
@Profile("demo")
class DemoPapers {

    private final PdfForms forms;
    private final Map<String, byte[]> printed = new ConcurrentHashMap<>();
    private final Map<String, UUID> uploaded = new ConcurrentHashMap<>();

    DemoPapers(PdfForms forms) {
        this.forms = forms;
    }

    /** A person's paper of that title; uploaded once, used wherever it is asked for. */
    UUID upload(DemoStage stage, String username, String title) {
        return uploaded.computeIfAbsent(
                username + " " + title, key -> stage.person(username).upload(title + ".pdf", print(stage, title)));
    }

    byte[] print(DemoStage stage, String title) {
        return printed.computeIfAbsent(title, key -> paper(stage, title));
    }

    private byte[] paper(DemoStage stage, String title) {
        var issuedAt = stage.firstDay().atStartOfDay(BusinessClock.SHANGHAI).toInstant();
        var code = DocumentCode.of(
                java.nio.ByteBuffer.allocate(8).putLong(title.hashCode()).array());
        var form = new FormDocument(
                FormLanguage.ZH,
                title,
                null,
                "演示材料，非真实文件",
                "演示-" + Math.abs(title.hashCode() % 100_000),
                "演示单位",
                issuedAt,
                new FormDocument.Check("http://localhost/verify", code),
                List.of(new FormBlock.TextBlock("说明", List.of("本文件仅用于演示“" + title + "”，不具有任何效力。"))));
        return forms.render(form).toFuture().join().pdf();
    }
}
