package app.zhirong.subsidy.store;

import app.zhirong.platform.database.Columns;
import app.zhirong.subsidy.domain.CheckedDocument;
import app.zhirong.subsidy.domain.IssuedDocument;
import app.zhirong.subsidy.domain.IssuedDocument.PaperKind;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Papers as they were issued, with their bytes; a new issue replaces the old one, which stays known. */
@Component
public class IssuedDocumentStore {

    private static final String REPLACE = """
            update subsidy.issued_document set replaced_by = :code
            where subject = :subject and kind = :kind and replaced_by is null
            """;
    private static final String INSERT = """
            insert into subsidy.issued_document (code, kind, subject, document_no, issuer, issued_at, digest, pdf, owner_org,
                region)
            values (:code, :kind, :subject, :documentNo, :issuer, :at, :digest, :pdf, :owner, :region)
            """;
    private static final String CURRENT =
            "select code from subsidy.issued_document where subject = :subject and kind = :kind and replaced_by is null";
    private static final String PDF =
            "select pdf from subsidy.issued_document where subject = :subject and kind = :kind and replaced_by is null";
    private static final String FIND = """
            select kind, document_no, issuer, issued_at, digest, replaced from subsidy.find_issued_document(:code)
            """;
    private static final String NOTICE_PDF = "select subsidy.notice_pdf(:notice) as pdf";

    private final DatabaseClient database;

    IssuedDocumentStore(DatabaseClient database) {
        this.database = database;
    }

    public Mono<Void> issue(IssuedDocument document, byte[] pdf, UUID owner, int region) {
        return database.sql(REPLACE)
                .bind("code", document.code())
                .bind("subject", document.subject())
                .bind("kind", document.kind().name())
                .then()
                .then(database.sql(INSERT)
                        .bind("code", document.code())
                        .bind("kind", document.kind().name())
                        .bind("subject", document.subject())
                        .bind("documentNo", document.documentNo())
                        .bind("issuer", document.issuer())
                        .bind("at", document.issuedAt())
                        .bind("digest", document.digest())
                        .bind("pdf", ByteBuffer.wrap(pdf))
                        .bind("owner", owner)
                        .bind("region", region)
                        .then());
    }

    /** The code of the current issue; empty when none was issued. */
    public Mono<String> currentCode(UUID subject, PaperKind kind) {
        return database.sql(CURRENT)
                .bind("subject", subject)
                .bind("kind", kind.name())
                .mapValue(String.class)
                .one();
    }

    public Mono<byte[]> currentPdf(UUID subject, PaperKind kind) {
        return database.sql(PDF)
                .bind("subject", subject)
                .bind("kind", kind.name())
                .map(row -> bytes(Columns.get(row, "pdf", ByteBuffer.class)))
                .one();
    }

    /** For visitors, who know the code from the paper. */
    public Mono<CheckedDocument> check(String code) {
        return database.sql(FIND)
                .bind("code", code)
                .map(row -> new CheckedDocument(
                        Columns.choice(row, "kind", PaperKind.class),
                        Columns.text(row, "document_no"),
                        Columns.text(row, "issuer"),
                        Columns.time(row, "issued_at"),
                        Columns.text(row, "digest"),
                        Columns.flag(row, "replaced")))
                .one();
    }

    /** For visitors; empty unless the list is or was on notice. */
    public Mono<byte[]> noticePdf(UUID notice) {
        return database.sql(NOTICE_PDF)
                .bind("notice", notice)
                .map(row -> Optional.ofNullable(row.get("pdf", ByteBuffer.class)))
                .one()
                .flatMap(Mono::justOrEmpty)
                .map(IssuedDocumentStore::bytes);
    }

    private static byte[] bytes(ByteBuffer buffer) {
        var bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }
}
