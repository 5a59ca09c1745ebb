package app.zhirong.demo.service;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** A workbook as an office uploads it: a header and rows of texts. */
final class DemoSheet {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final List<List<String>> lines = new ArrayList<>();

    DemoSheet(String... header) {
        lines.add(List.of(header));
    }

    void row(String... cells) {
        lines.add(List.of(cells));
    }

    DemoParts asUpload() {
        return new DemoParts().file("file", "demo.xlsx", XLSX, bytes());
    }

    private byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "ZhiRong", "1.0")) {
            var sheet = workbook.newWorksheet("演示");
            for (int row = 0; row < lines.size(); row++) {
                for (int column = 0; column < lines.get(row).size(); column++) {
                    sheet.value(row, column, lines.get(row).get(column));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
