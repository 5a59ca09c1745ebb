package app.zhirong.subsidy;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a paper says, without the blanks and line ends that layout adds. */
public final class PaperText {

    private PaperText() {}

    public static String of(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u3000]", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
