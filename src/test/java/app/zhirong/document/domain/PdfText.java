package app.zhirong.document.domain;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads a rendered form back. */
final class PdfText {

    private PdfText() {}

    /** Everything that is printed, without the blanks and line ends that layout adds. */
    static String of(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return squeezed(new PDFTextStripper().getText(document));
        }
    }

    /** Lines as a reader sees them, from top to bottom. */
    static String linesOf(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }

    static String squeezed(String text) {
        return text.replaceAll("[\\s\u3000]", "");
    }
}
