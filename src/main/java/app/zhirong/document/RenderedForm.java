package app.zhirong.document;

import java.util.List;

/**
 * A form as PDF.
 *
 * @param pdf must not be changed by the reader
 * @param replaced characters that no font here can print, each once; they stand as 〓 on the paper and whoever issues it
 *     must be told
 */
public record RenderedForm(byte[] pdf, int pages, List<String> replaced) {

    public RenderedForm {
        replaced = List.copyOf(replaced);
    }
}
