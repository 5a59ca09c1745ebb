package app.zhirong.document;

import app.zhirong.support.Person;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Papers for tests, small and of a real type. */
public final class PaperFixtures {

    private PaperFixtures() {}

    /** A PDF by its beginning, different every time. */
    public static byte[] pdf() {
        return ("%PDF-1.7\n" + UUID.randomUUID() + "\n%%EOF").getBytes(StandardCharsets.US_ASCII);
    }

    /** A PDF by its beginning, so long. */
    public static byte[] pdf(int bytes) {
        var content = new byte[bytes];
        var head = pdf();
        System.arraycopy(head, 0, content, 0, head.length);
        return content;
    }

    /** Uploads a paper and gives its id. */
    public static UUID uploaded(Person by, String name) {
        return UUID.fromString(by.upload("/api/documents", name, "application/pdf", pdf())
                .expect(201)
                .id());
    }
}
