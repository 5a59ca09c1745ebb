package app.zhirong.spreadsheet.domain;

import java.util.Locale;

/** Texts as people and their input methods leave them in cells. */
final class CellTexts {

    private CellTexts() {}

    /**
     * Without blanks around it (the ideographic and the invisible ones too), line ends as blanks, full-width digits and
     * letters as plain ones. Punctuation stays: it belongs to names.
     */
    static String clean(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .map(c -> isBlank(c) ? ' ' : plain(c))
                .forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }

    /** For comparing titles: without marks of required columns, blanks, brackets' width and case. */
    static String title(String text) {
        return clean(text)
                .replace('（', '(')
                .replace('）', ')')
                .replaceAll("[*＊\\s]|\\((必填|选填|required|optional)\\)", "")
                .toLowerCase(Locale.ROOT);
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    private static int plain(int c) {
        int half = c - 0xfee0;
        return c >= '！' && c <= '～' && Character.isLetterOrDigit(half) ? half : c;
    }
}
