package app.zhirong.spreadsheet.domain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Workbooks as people and programs make them. */
final class Sheets {

    static final List<Object> HEADER = List.of("统一社会信用代码", "企业名称", "预授信额度（元）", "有效期起", "有效期止", "从业人数");

    private Sheets() {}

    /** Texts, numbers and days, one list a row; an empty text leaves the cell out. */
    static byte[] of(List<List<Object>> rows) {
        return WorkbookFile.of(workbook -> {
            var sheet = workbook.newWorksheet("Sheet1");
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < rows.get(r).size(); c++) {
                    var value = rows.get(r).get(c);
                    if (value instanceof LocalDate day) {
                        sheet.value(r, c, day);
                    } else if (value instanceof Number number) {
                        sheet.value(r, c, new BigDecimal(number.toString()));
                    } else if (!value.toString().isEmpty()) {
                        sheet.value(r, c, value.toString());
                    }
                }
            }
            sheet.finish();
        });
    }

    /** The smallest workbook around a hand-written sheet. */
    static byte[] around(String sheetXml) throws IOException {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                        + "<workbookPr date1904=\"1\"/><sheets><sheet name=\"h\" state=\"hidden\" r:id=\"h\"/>"
                        + "<sheet name=\"s\" r:id=\"s\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"h\" Target=\"worksheets/none.xml\"/>"
                        + "<Relationship Id=\"s\" Target=\"/xl/worksheets/sheet1.xml\"/></Relationships>");
        parts.put("xl/worksheets/sheet1.xml", sheetXml);
        return zip(parts);
    }

    static byte[] zip(Map<String, String> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    static String part(byte[] workbook, String name) throws IOException {
        try (var zip = ZipFile.builder().setByteArray(workbook).get();
                var content = zip.getInputStream(zip.getEntry(name))) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
