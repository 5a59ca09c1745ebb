package app.zhirong.spreadsheet.domain;

import static app.zhirong.spreadsheet.domain.Sheets.HEADER;
import static app.zhirong.spreadsheet.domain.Whitelist.SPEC;
import static app.zhirong.spreadsheet.domain.Whitelist.code;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.zhirong.kernel.KernelProblem;
import app.zhirong.kernel.Money;
import app.zhirong.kernel.Problem;
import app.zhirong.kernel.ProblemCode;
import app.zhirong.spreadsheet.CellRemark;
import app.zhirong.spreadsheet.SheetContent;
import app.zhirong.spreadsheet.SheetLimits;
import app.zhirong.spreadsheet.SheetProblem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetParserTests {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 12, 31);

    @Test
    void tenThousandRowsComeBackAsTheyWere() {
        var rows = new ArrayList<List<Object>>();
        rows.add(HEADER);
        for (int i = 0; i < 10_000; i++) {
            var limit = BigDecimal.valueOf(100_000_00L + i * 7L, 2);
            rows.add(List.of(code(i).value(), "演示企业" + i, limit, FROM.plusDays(i % 300), TO, i));
        }

        var content = parse(rows);

        assertThat(content.remarks()).isEmpty();
        assertThat(content.values()).hasSize(10_000);
        for (int i = 0; i < 10_000; i++) {
            assertThat(content.values().get(i))
                    .isEqualTo(new Whitelist.Entry(
                            code(i),
                            "演示企业" + i,
                            new Money(BigDecimal.valueOf(100_000_00L + i * 7L, 2)),
                            FROM.plusDays(i % 300),
                            TO,
                            (long) i));
        }
    }

    @Test
    void everyWrongCellIsNamed_andTheOtherRowsAreStillRead() {
        var content = parse(List.of(
                HEADER,
                row(code(1), "甲", "1,000.00", "2026-01-01", "2026-12-31"),
                row("9113", "乙", "一百万", "2026-02-30", "2026-12-31"),
                row(code(2), "", "1.234", FROM, TO),
                row(code(1), "丙", "", FROM, TO),
                row(code(3), "丁", "", TO, FROM),
                row(code(4), "戊".repeat(61), "", FROM, TO)));

        assertThat(content.remarks())
                .extracting(CellRemark::cell, CellRemark::key, CellRemark::code)
                .containsExactly(
                        tuple("A3", "uscc", KernelProblem.MALFORMED_FIELD),
                        tuple("C3", "indicativeLimit", SheetProblem.NOT_AN_AMOUNT),
                        tuple("D3", "validFrom", SheetProblem.NOT_A_DATE),
                        tuple("B4", "name", KernelProblem.REQUIRED),
                        tuple("C4", "indicativeLimit", SheetProblem.TOO_FINE),
                        tuple("A5", "uscc", SheetProblem.DUPLICATE),
                        tuple("E6", "validTo", KernelProblem.DATE_ORDER),
                        tuple("B7", "name", KernelProblem.TOO_LONG));
        assertThat(content.remarks().get(5).args()).containsExactly("A2");
        assertThat(content.values()).extracting(Whitelist.Entry::name).containsExactly("甲");
        assertThat(content.hasErrors()).isTrue();
        assertThat(content.rows().get(1).cells()).containsExactly("9113", "乙", "一百万", "2026-02-30", "2026-12-31", "");
    }

    @Test
    void aWarningDoesNotKeepARowOut() {
        var lastDigitChanged =
                code(1).value().substring(0, 17) + (code(1).value().endsWith("1") ? "2" : "1");

        var content = parse(List.of(HEADER, row(lastDigitChanged, "甲", "", FROM, TO)));

        assertThat(content.hasErrors()).isFalse();
        assertThat(content.values()).hasSize(1);
        assertThat(content.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.isError()).isFalse();
            assertThat(remark.cell()).isEqualTo("A2");
        });
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23", "2026/11/23", "2026.11.23", "20261123", "2026年11月23日", "２０２６－１１－２３", "2026-11-23 00:00:00"
    })
    void datesAreReadAsPeopleWriteThem(String text) {
        var content = parse(List.of(HEADER, row(code(1), "甲", "", text, TO)));

        assertThat(content.values()).extracting(Whitelist.Entry::from).containsExactly(LocalDate.of(2026, 11, 23));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"23/11/2026", "2026-13-01", "26-11-23", "长期", "1126", "2026-11-23 14:30"})
    void whatCouldBeAnotherDateIsRefused(String text) {
        var content = parse(List.of(HEADER, row(code(1), "甲", "", text, TO)));

        assertThat(content.remarks()).extracting(CellRemark::code).containsExactly((ProblemCode)
                SheetProblem.NOT_A_DATE);
    }

    @Test
    void dateCellsAreCountedFromTheWorkbooksFirstDay() {
        var content = parse(List.of(
                HEADER,
                row(code(1), "甲", "", 46349, TO),
                row(code(2), "乙", "", 46349.75, TO),
                row(code(3), "丙", "", 20261123, TO)));

        assertThat(content.values())
                .extracting(Whitelist.Entry::from)
                .containsOnly(LocalDate.of(2026, 11, 23))
                .hasSize(3);
        assertThat(content.rows().get(0).cells()).contains("2026-11-23");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234,567.8|1234567.80",
                "￥1000|1000.00",
                "１２３４．５０|1234.50",
                "5000元|5000.00",
                " 12 |12.00",
                "0|0.00"
            })
    void amountsAreReadAsPeopleWriteThem(String text, String yuan) {
        var content = parse(List.of(HEADER, row(code(1), "甲", text, FROM, TO)));

        assertThat(content.values()).extracting(Whitelist.Entry::limit).containsExactly(Money.of(yuan));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"500万", "1,23,4", "1.000.000", "abc", "1e6"})
    void anAmountInAnotherUnitIsRefusedAndNotGuessed(String text) {
        var content = parse(List.of(HEADER, row(code(1), "甲", text, FROM, TO)));

        assertThat(content.remarks()).extracting(CellRemark::code).containsExactly((ProblemCode)
                SheetProblem.NOT_AN_AMOUNT);
    }

    @Test
    void theNoiseOfBinaryFractionsIsNotTakenForDigits() {
        var content = parse(List.of(HEADER, row(code(1), "甲", new BigDecimal("1234.5600000000001"), FROM, TO)));

        assertThat(content.values()).extracting(Whitelist.Entry::limit).containsExactly(Money.of("1234.56"));
    }

    @Test
    void aLongCodeInANumberCellIsRefused_becauseItsEndIsLost() {
        var content = parse(List.of(HEADER, row(new BigDecimal("911309001234567000"), "甲", "", FROM, TO)));

        assertThat(content.remarks()).extracting(CellRemark::code).containsExactly((ProblemCode)
                SheetProblem.DIGITS_LOST);
    }

    @Test
    void fullWidthCodesAndBlanksAroundTextsAreReadAsMeant() {
        var content = parse(List.of(
                HEADER, row("　９１１３０９００ＭＡ０００００１" + code(1).value().substring(16), "\u00a0甲（集团）\u200b ", "", FROM, TO)));

        assertThat(content.values()).singleElement().satisfies(entry -> {
            assertThat(entry.uscc()).isEqualTo(code(1));
            assertThat(entry.name()).isEqualTo("甲（集团）");
        });
    }

    @Test
    void theHeaderIsFoundBelowATitle_inEitherLanguage_inAnyOrder() {
        var content = parse(List.of(
                List.of("演示银行授信白名单"),
                List.of("valid TO *", "备注", "企业名称（必填）", "USCC", "有效期起"),
                List.of(TO, "随便", "甲", code(1).value(), FROM)));

        assertThat(content.values()).extracting(Whitelist.Entry::name).containsExactly("甲");
        assertThat(content.unknownColumns()).containsExactly("备注");
        assertThat(content.rows().getFirst().row()).isEqualTo(3);
    }

    @Test
    void aSheetWithoutItsColumnsIsRefusedAsAWhole() {
        assertRefused(SheetProblem.HEADER_NOT_FOUND, List.of(List.of("姓名", "电话"), List.of("张某", "1")));
        assertRefused(
                SheetProblem.COLUMN_MISSING,
                List.of(List.of("统一社会信用代码", "企业名称", "有效期起"), row(code(1), "甲", FROM, "", "")));
        assertRefused(
                SheetProblem.COLUMN_TWICE, List.of(List.of("企业名称", "Enterprise name", "USCC"), List.of("甲", "乙")));
        assertRefused(SheetProblem.NO_ROWS, List.of(HEADER));
        assertRefused(SheetProblem.HEADER_NOT_FOUND, List.of());
    }

    @Test
    void missingColumnsAreNamed() {
        assertThatThrownBy(() -> parse(List.of(List.of("USCC", "企业名称"), List.of("1", "甲"))))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.args()).containsExactly("有效期起 / Valid from、有效期止 / Valid to"));
    }

    @Test
    void moreRowsThanAllowedAreRefused_andEmptyOnesNotCounted() {
        var rows = new ArrayList<List<Object>>(List.of(HEADER));
        rows.add(row(code(1), "甲", "", FROM, TO));
        rows.add(row("", "  ", "", "", ""));
        rows.add(row(code(2), "乙", "", FROM, TO));
        var limits = SheetLimits.DEFAULT.withRows(2);

        assertThat(SheetParser.parse(SPEC, Sheets.of(rows), limits).values()).hasSize(2);
        rows.add(row(code(3), "丙", "", FROM, TO));
        assertThatThrownBy(() -> SheetParser.parse(SPEC, Sheets.of(rows), limits))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(SheetProblem.TOO_MANY_ROWS));
    }

    @Test
    void handMadeSheetsAreReadByTheirOwnRules() throws Exception {
        var sheet = """
                <worksheet><sheetData>
                <row><c t="inlineStr"><is><r><t>US</t></r><r><t>CC</t></r><rPh><t>x</t></rPh></is></c>
                <c t="str"><v>企业名称</v></c><c t="str"><v>有效期起</v></c><c t="str"><v>有效期止</v></c></row>
                <row r="7"><c r="A7" t="str"><f>A1</f><v>%s</v></c><c r="B7" t="b"><v>1</v></c>
                <c r="C7"><v>44887</v></c><c r="D7" t="e"><v>#N/A</v></c></row>
                </sheetData></worksheet>""".formatted(code(1));

        var content = SheetParser.parse(SPEC, Sheets.around(sheet), SheetLimits.DEFAULT);

        assertThat(content.rows().getFirst().row()).isEqualTo(7);
        assertThat(content.rows().getFirst().cells()).containsExactly(code(1).value(), "1", "2026-11-23", "#N/A");
        assertThat(content.remarks())
                .extracting(CellRemark::cell, CellRemark::code)
                .containsExactly(tuple("D7", SheetProblem.FORMULA_ERROR));
    }

    private static void assertRefused(SheetProblem expected, List<List<Object>> rows) {
        assertThatThrownBy(() -> parse(rows))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(expected));
    }

    private static SheetContent<Whitelist.Entry> parse(List<List<Object>> rows) {
        return SheetParser.parse(SPEC, Sheets.of(rows), SheetLimits.DEFAULT);
    }

    private static List<Object> row(Object... cells) {
        return List.of(cells);
    }
}
