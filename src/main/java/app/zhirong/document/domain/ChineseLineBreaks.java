package app.zhirong.document.domain;

import org.openpdf.text.SplitCharacter;
import org.openpdf.text.pdf.PdfChunk;

/**
 * Where a line may end. Numbers, dates and Latin words stay whole; closing punctuation never starts a line and opening
 * punctuation never ends one, as Chinese typesetting asks (GB/T 15834-2011, 5.1.10).
 */
final class ChineseLineBreaks implements SplitCharacter {

    static final String NEVER_FIRST = "，。、；：？！）》」』】〕”’…·％℃,.;:?!)]}%";
    static final String NEVER_LAST = "（《「『【〔“‘([{￥¥";

    @Override
    public boolean isSplitCharacter(int start, int current, int end, char[] text, PdfChunk[] ignored) {
        char here = text[current];
        char next = current + 1 < end ? text[current + 1] : ' ';
        if (Character.isHighSurrogate(here) || NEVER_LAST.indexOf(here) >= 0 || NEVER_FIRST.indexOf(next) >= 0) {
            return false;
        }
        return here == ' ' || isChinese(here) || isChinese(next);
    }

    private static boolean isChinese(char c) {
        return c >= '\u2e80' && c < '\ud7a0'
                || Character.isSurrogate(c)
                || c >= '\uf900' && c < '\ufb00'
                || c >= '\ufe30' && c < '\ufe50'
                || c >= '\uff01' && c < '\uffe7';
    }
}
