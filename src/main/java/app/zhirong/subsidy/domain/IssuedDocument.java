package app.zhirong.subsidy.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * A paper as it was issued; whoever holds it can verify it by its code.
 *
 * @param code twelve characters, without hyphens
 * @param subject the claim or the list
 * @param documentNo printed on it
 * @param digest SHA-256 of the bytes, 64 hexadecimal digits
 */
public record IssuedDocument(
        String code, PaperKind kind, UUID subject, String documentNo, String issuer, Instant issuedAt, String digest) {

    /** What papers are issued. */
    public enum PaperKind {
        /** 申报书. */
        CLAIM_FORM,
        /** 公示. */
        PUBLIC_NOTICE
    }
}
