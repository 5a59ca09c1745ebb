package app.zhirong.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An official form to be printed on A4, told by its content and not by its looks. The same form always gives the same
 * bytes, so a copy can be compared with what was issued.
 *
 * @param subtitle under the title, for example the policy and its document number
 * @param banner a warning repeated on every page, for example 演示政策、非官方
 * @param documentNo printed at the foot of every page
 * @param issuer who issued it; named in the check block
 * @param check absent on a working paper that nobody issued; nothing then says that it can be verified
 * @param issuedAt printed in the check block as Beijing time, and the date in the file's metadata
 */
public record FormDocument(
        FormLanguage language,
        String title,
        @Nullable String subtitle,
        @Nullable String banner,
        String documentNo,
        String issuer,
        Instant issuedAt,
        @Nullable Check check,
        List<FormBlock> blocks) {

    public FormDocument {
        if (title.isBlank() || documentNo.isBlank()) {
            throw new IllegalArgumentException("a form needs a title and a number");
        }
        blocks = List.copyOf(blocks);
    }

    /**
     * How a reader verifies the paper.
     *
     * @param url leads to the check page of this very document; becomes the QR code
     */
    public record Check(String url, DocumentCode code) {}
}
