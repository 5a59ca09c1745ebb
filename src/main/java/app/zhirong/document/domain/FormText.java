package app.zhirong.document.domain;

import java.awt.Color;
import java.util.LinkedHashSet;
import java.util.Set;
import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;

/** The text of one document: sets type, and notes every character that the font cannot print. */
final class FormText {

    static final float BODY = 10.5f;
    static final float TABLE = 9.5f;
    static final float SMALL = 8.5f;
    static final float HEADING = 11.5f;
    static final float TITLE = 16;
    static final Color GREY = new Color(0x59, 0x59, 0x59);

    private static final ChineseLineBreaks LINE_BREAKS = new ChineseLineBreaks();

    private final FormFonts fonts;
    private final Set<String> replaced = new LinkedHashSet<>();

    FormText(FormFonts fonts) {
        this.fonts = fonts;
    }

    Phrase plain(String text, float size) {
        return phrase(text, fonts.regular(), size, Color.BLACK);
    }

    Phrase bold(String text, float size) {
        return phrase(text, fonts.bold(), size, Color.BLACK);
    }

    Phrase grey(String text, float size) {
        return phrase(text, fonts.regular(), size, GREY);
    }

    /** Widths of what stands outside the running text. */
    float width(String text, float size) {
        return fonts.regular().getWidthPoint(text, size);
    }

    /** The characters that became 〓, in the order they were met. */
    Set<String> replaced() {
        return replaced;
    }

    /** What can be printed of a text: nothing vanishes, the unprintable shows as 〓. */
    String printable(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> append(kept, codePoint));
        return kept.toString();
    }

    private void append(StringBuilder kept, int codePoint) {
        if (codePoint == '\n' || codePoint >= ' ' && fonts.canPrint(codePoint)) {
            kept.appendCodePoint(codePoint);
        } else if (codePoint == '\t' || codePoint == '\u00a0') {
            kept.append(' ');
        } else if (!isInvisible(codePoint)) {
            kept.append(FormFonts.REPLACEMENT);
            replaced.add(Character.toString(codePoint));
        }
    }

    /** Joiners, direction and variation marks and control characters have no picture of their own to lose. */
    private static boolean isInvisible(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || codePoint >= 0xfe00 && codePoint <= 0xfe0f
                || codePoint >= 0xe0100 && codePoint <= 0xe01ef;
    }

    private Phrase phrase(String text, BaseFont face, float size, Color color) {
        var chunk = new Chunk(printable(text), new Font(face, size, Font.NORMAL, color));
        chunk.setSplitCharacter(LINE_BREAKS);
        return new Phrase(size * 1.45f, chunk);
    }
}
