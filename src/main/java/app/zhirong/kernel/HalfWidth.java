package app.zhirong.kernel;

import java.util.Locale;

/** Numbers and codes as people type them on Chinese keyboards: full-width, lower case, spaced out. */
public final class HalfWidth {

    private static final int FULL_WIDTH_OFFSET = 0xFEE0;

    private HalfWidth() {}

    /** The text in half-width capitals, without white space and invisible characters; may come out empty. */
    public static String compact(String text) {
        var out = new StringBuilder(text.length());
        text.codePoints().map(HalfWidth::halfWidth).filter(c -> !isBlank(c)).forEach(out::appendCodePoint);
        return out.toString().toUpperCase(Locale.ROOT);
    }

    private static int halfWidth(int c) {
        return c >= '！' && c <= '～' ? c - FULL_WIDTH_OFFSET : c;
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }
}
