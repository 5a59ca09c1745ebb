package app.zhirong.spreadsheet.domain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;

/** A workbook in the making. */
final class WorkbookFile {

    private WorkbookFile() {}

    /** Fills a workbook. */
    interface Content {
        void write(Workbook workbook) throws IOException;
    }

    static byte[] of(Content content) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "ZhiRong", "1.0")) {
            content.write(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static String in(Locale language, String zh, String en) {
        return language.getLanguage().equals("en") ? en : zh;
    }
}
