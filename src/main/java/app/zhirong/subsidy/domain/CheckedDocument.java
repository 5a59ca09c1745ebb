package app.zhirong.subsidy.domain;

import app.zhirong.subsidy.domain.IssuedDocument.PaperKind;
import java.time.Instant;

/** What the check page tells of a paper to whoever knows its code; nothing of what stands on it. */
public record CheckedDocument(
        PaperKind kind, String documentNo, String issuer, Instant issuedAt, String digest, boolean replaced) {}
