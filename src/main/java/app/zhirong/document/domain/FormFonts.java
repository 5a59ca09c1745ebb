package app.zhirong.document.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;

/**
 * Noto Sans SC in two weights, read once and shared by all renderings; every file embeds only the characters it uses.
 */
public final class FormFonts {

    /** Stands on paper for a character that the font doesn't have (U+3013 geta mark, the printers' placeholder). */
    static final String REPLACEMENT = "〓";

    /** Names of embedded subsets come from the document being rendered, so that equal documents are equal files. */
    static final ScopedValue<RandomGenerator> SUBSET_NAMES = ScopedValue.newInstance();

    private final BaseFont regular;
    private final BaseFont bold;

    private FormFonts(BaseFont regular, BaseFont bold) {
        this.regular = regular;
        this.bold = bold;
    }

    /** Reads the fonts that the build put beside the code. */
    public static FormFonts load() {
        return new FormFonts(read("NotoSansSC_400Regular.ttf"), read("NotoSansSC_700Bold.ttf"));
    }

    BaseFont regular() {
        return regular;
    }

    BaseFont bold() {
        return bold;
    }

    boolean canPrint(int codePoint) {
        return regular.charExists(codePoint);
    }

    private static BaseFont read(String name) {
        try (var in = FormFonts.class.getResourceAsStream("/fonts/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the build did not bring the font " + name);
            }
            var font =
                    BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null);
            font.setSubset(true);
            font.setIncludeCidSet(false);
            font.setSecureRandom(new SubsetNames());
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentException e) {
            throw new IllegalStateException("unreadable font " + name, e);
        }
    }

    /** The library takes a secure source for the six letters before a subset's name; they are no secret. */
    private static final class SubsetNames extends SecureRandom {

        private static final long serialVersionUID = 1;

        @Override
        public double nextDouble() {
            return SUBSET_NAMES.get().nextDouble();
        }
    }
}
