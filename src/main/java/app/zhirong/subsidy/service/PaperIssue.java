package app.zhirong.subsidy.service;

import app.zhirong.document.DocumentCode;
import app.zhirong.document.FormBlock;
import app.zhirong.document.FormDocument;
import app.zhirong.document.FormLanguage;
import app.zhirong.document.PdfForms;
import app.zhirong.kernel.Ids;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.web.PublicAddress;
import app.zhirong.subsidy.domain.IssuedDocument;
import app.zhirong.subsidy.domain.IssuedDocument.PaperKind;
import app.zhirong.subsidy.store.IssuedDocumentStore;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Prints a paper under a check code of its own and keeps its bytes, so that the same paper can be had again. */
@Component
class PaperIssue {

    private final PdfForms forms;
    private final IssuedDocumentStore documents;
    private final PublicAddress address;
    private final Ids ids;
    private final BusinessClock clock;

    PaperIssue(PdfForms forms, IssuedDocumentStore documents, PublicAddress address, Ids ids, BusinessClock clock) {
        this.forms = forms;
        this.documents = documents;
        this.address = address;
        this.ids = ids;
        this.clock = clock;
    }

    Mono<Void> issue(Content content) {
        var code = nextCode();
        var at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return forms.render(document(content, code, at)).flatMap(form -> {
            var issued = new IssuedDocument(
                    code.value(),
                    content.kind(),
                    content.subject(),
                    content.documentNo(),
                    content.issuer(),
                    at,
                    sha256(form.pdf()));
            return documents.issue(issued, form.pdf(), content.owner(), content.region());
        });
    }

    private FormDocument document(Content content, DocumentCode code, Instant at) {
        return new FormDocument(
                FormLanguage.ZH,
                content.title(),
                content.subtitle(),
                content.banner(),
                content.documentNo(),
                content.issuer(),
                at,
                new FormDocument.Check(address.page("/verify?code=" + code), code),
                content.blocks());
    }

    /** The random half of an id is from a secure source. */
    private DocumentCode nextCode() {
        var random = ByteBuffer.allocate(DocumentCode.RANDOM_BYTES)
                .putLong(ids.next().getLeastSignificantBits())
                .array();
        return DocumentCode.of(random);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What is printed.
     *
     * @param owner whose paper it is and who may always have it again, whoever issues it
     * @param region the bureaus of this region may have it too
     */
    record Content(
            PaperKind kind,
            UUID subject,
            UUID owner,
            int region,
            String documentNo,
            String title,
            @Nullable String subtitle,
            @Nullable String banner,
            String issuer,
            List<FormBlock> blocks) {}
}
