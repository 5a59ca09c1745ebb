package app.zhirong.spreadsheet.domain;

import static app.zhirong.spreadsheet.domain.Whitelist.SPEC;
import static app.zhirong.spreadsheet.domain.Whitelist.code;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhirong.kernel.Money;
import app.zhirong.spreadsheet.CellRemark;
import app.zhirong.spreadsheet.ExportColumn;
import app.zhirong.spreadsheet.SheetExport;
import app.zhirong.spreadsheet.SheetLimits;
import app.zhirong.spreadsheet.SheetTexts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class SheetWriterTests {

    private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 12, 31);

    @Test
    void aFilledInTemplateIsReadBack() throws Exception {
        for (var language : List.of(ZH, Locale.ENGLISH)) {
            var template = TemplateWriter.write(SPEC, language);
            var note = rows(template, 0).get(0);
            var header = rows(template, 0).get(1);
            var example = rows(template, 1).get(2);

            assertThat(note.getCellText(0)).contains("18");
            assertThat(header.getCellText(0)).isEqualTo(Whitelist.USCC.title(language) + " *");
            assertThat(header.getCellText(2)).isEqualTo(Whitelist.LIMIT.title(language));
            var filledIn = Sheets.of(List.of(texts(note), texts(header), texts(example)));
            var content = SheetParser.parse(SPEC, filledIn, SheetLimits.DEFAULT);
            assertThat(content.values()).singleElement().satisfies(entry -> {
                assertThat(entry.name()).isEqualTo("演示·沧州精工机械有限公司");
                assertThat(entry.limit()).isEqualTo(Money.of("5000000"));
                assertThat(entry.to()).isEqualTo(TO);
            });
        }
    }

    @Test
    void anExportOfTenThousandRowsIsComplete_andSaysSo() throws Exception {
        var entries =
                IntStream.range(0, 10_000).mapToObj(SheetWriterTests::entry).toList();

        var workbook = ExportWriter.write(export(entries, 10_000), ZH);

        var content = SheetParser.parse(SPEC, workbook, SheetLimits.DEFAULT);
        assertThat(content.values()).isEqualTo(entries);
        var seal = rows(workbook, 1);
        assertThat(seal.get(0).getCellText(0)).isEqualTo("数据行数");
        assertThat(seal.get(0).getCellAsNumber(1)).contains(BigDecimal.valueOf(10_000));
        assertThat(seal.get(1).getCellText(0)).isEqualTo("合计：预授信额度（元）");
        assertThat(new Money(seal.get(1).getCellAsNumber(1).orElseThrow()))
                .isEqualTo(
                        Money.sum(entries.stream().map(Whitelist.Entry::limit).toList()));
        assertThat(seal.stream().map(row -> row.getCellText(1)))
                .contains("范围：2026 年，运河区", "演示银行沧州分行 张某某", "2026-09-14 10:30:00");
    }

    @Test
    void anExportThatIsShortOfRowsFails() {
        var entries = List.of(entry(1), entry(2));

        assertThatThrownBy(() -> ExportWriter.write(export(entries, 3), ZH)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> ExportWriter.write(export(entries, 1), ZH)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void moreRowsThanASheetTakesGoOnOnTheNext() throws Exception {
        var entries = IntStream.range(0, 25).mapToObj(SheetWriterTests::entry).toList();

        var workbook = ExportWriter.write(export(entries, 25), ZH, 10);

        assertThat(rows(workbook, 0)).hasSize(11);
        assertThat(rows(workbook, 1)).hasSize(11);
        assertThat(rows(workbook, 2)).hasSize(6);
        assertThat(rows(workbook, 3).get(0).getCellAsNumber(1)).contains(BigDecimal.valueOf(25));
    }

    @Test
    void textsThatLookLikeFormulasStayTexts() throws Exception {
        var evil = List.of("=HYPERLINK(\"http://evil.example\")", "+1+1", "-2+3", "@SUM(A1)", "\t=1+1");
        var export = new SheetExport<>(
                "名单", List.of(ExportColumn.<String>text("名称", "Name", name -> name)), evil, 5, "", "", Instant.EPOCH);

        var workbook = ExportWriter.write(export, ZH);

        assertThat(Sheets.part(workbook, "xl/worksheets/sheet1.xml"))
                .doesNotContain("<f>")
                .contains("t=\"s\"");
        assertThat(Sheets.part(workbook, "xl/styles.xml")).contains("formatCode=\"@\"");
        var rows = rows(workbook, 0);
        for (int i = 0; i < evil.size(); i++) {
            var cell = rows.get(i + 1).getCell(0);
            assertThat(cell.getType()).isEqualTo(CellType.STRING);
            assertThat(cell.getText()).isEqualTo(evil.get(i));
        }
    }

    @Test
    void anAmountWithMoreDigitsThanExcelKeepsStaysWhole() throws Exception {
        var amounts = List.of(Money.of("9999999999999999.99"));
        var export = new SheetExport<>(
                "金额",
                List.of(ExportColumn.<Money>money("金额", "Amount", money -> money)),
                amounts,
                1,
                "",
                "",
                Instant.EPOCH);

        assertThat(rows(ExportWriter.write(export, ZH), 0).get(1).getCellText(0))
                .isEqualTo("9999999999999999.99");
    }

    @Test
    void theErrorWorkbookShowsWhatIsWrong_andCanBeCorrectedAndUploadedAgain() throws Exception {
        var uploaded = Sheets.of(List.of(
                List.of("统一社会信用代码", "企业名称", "备注", "有效期起", "有效期止"),
                List.of(code(1).value(), "甲", "留着", FROM, TO),
                List.of("9113", "乙", "", "2026-02-30", TO)));
        var content = SheetParser.parse(SPEC, uploaded, SheetLimits.DEFAULT);

        var errors = new ErrorWriter(new Words(), ZH).write(SPEC, content);

        var rows = rows(errors, 0);
        assertThat(texts(rows.get(0))).containsExactly("统一社会信用代码", "企业名称", "备注", "有效期起", "有效期止", "错误原因", "修改建议");
        assertThat(texts(rows.get(1))).startsWith(code(1).value(), "甲", "留着", "2026-01-01", "2026-12-31");
        assertThat(rows.get(2).getCellText(3)).isEqualTo("2026-02-30");
        assertThat(rows.get(2).getCellText(5)).isEqualTo("统一社会信用代码：field.malformed；有效期起：cell.not-a-date");
        assertThat(rows.get(2).getCellText(6)).isEqualTo("有效期起：改 cell.not-a-date");
        assertThat(rows(errors, 1).get(1).getCellText(0)).isEqualTo("A3");

        var again = SheetParser.parse(SPEC, errors, SheetLimits.DEFAULT);
        assertThat(again.remarks()).extracting(CellRemark::cell).containsExactly("A3", "D3");
        assertThat(texts(rows(new ErrorWriter(new Words(), ZH).write(SPEC, again), 0)
                        .get(0)))
                .hasSize(7);
    }

    private static Whitelist.Entry entry(int n) {
        return new Whitelist.Entry(
                code(n), "演示企业" + n, new Money(BigDecimal.valueOf(1000_00L + n, 2)), FROM, TO.minusDays(n % 200), (long)
                        n);
    }

    private static SheetExport<Whitelist.Entry> export(List<Whitelist.Entry> entries, long expected) {
        return new SheetExport<>(
                "授信白名单",
                List.of(
                        ExportColumn.text(
                                "统一社会信用代码", "USCC", entry -> entry.uscc().value()),
                        ExportColumn.text("企业名称", "Enterprise name", Whitelist.Entry::name),
                        ExportColumn.money("预授信额度（元）", "Indicative limit (CNY)", Whitelist.Entry::limit),
                        ExportColumn.date("有效期起", "Valid from", Whitelist.Entry::from),
                        ExportColumn.date("有效期止", "Valid to", Whitelist.Entry::to),
                        ExportColumn.integer("从业人数", "Staff", Whitelist.Entry::staff)),
                entries,
                expected,
                "范围：2026 年，运河区",
                "演示银行沧州分行 张某某",
                Instant.parse("2026-09-14T02:30:00Z"));
    }

    /** Read by another hand than ours. */
    private static List<Row> rows(byte[] workbook, int sheet) throws IOException {
        try (var reader = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return reader.getSheet(sheet).orElseThrow().read();
        }
    }

    private static List<Object> texts(Row row) {
        return IntStream.range(0, row.getCellCount())
                .<Object>mapToObj(row::getCellText)
                .toList();
    }

    /** Says the code, and a fix for cells only. */
    private static final class Words implements SheetTexts {
        @Override
        public String reason(CellRemark remark, Locale language) {
            return remark.code().code();
        }

        @Override
        public String fix(CellRemark remark, Locale language) {
            return remark.code().code().startsWith("cell.")
                    ? "改 " + remark.code().code()
                    : "";
        }
    }
}
