package app.zhirong.subsidy.web;

import app.zhirong.document.DocumentCode;
import app.zhirong.subsidy.domain.CheckedDocument;
import app.zhirong.subsidy.domain.IssuedDocument.PaperKind;
import app.zhirong.subsidy.service.CheckDocument;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The document check (文书核验): whoever has a paper learns whether it is genuine and current. */
@RestController
class PublicDocumentController {

    private final CheckDocument check;

    PublicDocumentController(CheckDocument check) {
        this.check = check;
    }

    @GetMapping("/api/public/documents/{code}")
    Mono<DocumentCheckView> checkDocument(@PathVariable String code) {
        return check.check(code)
                .map(found -> DocumentCheckView.of(code, found))
                .defaultIfEmpty(DocumentCheckView.unknown(code));
    }

    /** Whether a paper is what it says. */
    enum DocumentVerdict {
        VALID,
        REPLACED,
        UNKNOWN
    }

    /**
     * The answer; says nothing of what stands on the paper.
     *
     * @param digest SHA-256 of the file as it was issued; absent when unknown, like all but code and verdict
     */
    record DocumentCheckView(
            String code,
            DocumentVerdict verdict,
            @Nullable PaperKind kind,
            @Nullable String documentNo,
            @Nullable String issuer,
            @Nullable Instant issuedAt,
            @Nullable String digest) {

        static DocumentCheckView of(String typed, CheckedDocument found) {
            return new DocumentCheckView(
                    DocumentCode.parse(typed).map(DocumentCode::toString).orElse(typed),
                    found.replaced() ? DocumentVerdict.REPLACED : DocumentVerdict.VALID,
                    found.kind(),
                    found.documentNo(),
                    found.issuer(),
                    found.issuedAt(),
                    found.digest());
        }

        static DocumentCheckView unknown(String typed) {
            return new DocumentCheckView(typed, DocumentVerdict.UNKNOWN, null, null, null, null, null);
        }
    }
}
