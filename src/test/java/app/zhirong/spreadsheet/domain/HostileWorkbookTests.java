package app.zhirong.spreadsheet.domain;

import static app.zhirong.spreadsheet.domain.Whitelist.SPEC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhirong.kernel.Problem;
import app.zhirong.spreadsheet.SheetLimits;
import app.zhirong.spreadsheet.SheetProblem;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HostileWorkbookTests {

    private static final SheetLimits SMALL = new SheetLimits(100_000, 1_000_000, 100);

    @Test
    void whatIsNoWorkbookIsRefusedByItsFirstBytes() throws Exception {
        assertRefused(SheetProblem.NOT_XLSX, new byte[0]);
        assertRefused(SheetProblem.NOT_XLSX, "统一社会信用代码,企业名称".getBytes(StandardCharsets.UTF_8));
        assertRefused(SheetProblem.NOT_XLSX, Sheets.zip(Map.of("word/document.xml", "<document/>")));
        assertRefused(
                SheetProblem.OLD_OR_ENCRYPTED, new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0, 0, 0});
    }

    @Test
    void aFileThatUnpacksToMuchMoreIsRefused() throws Exception {
        var bomb = Sheets.zip(Map.of("xl/media/image1.png", "0".repeat(2_000_000), "xl/workbook.xml", "<workbook/>"));

        assertThat(bomb).hasSizeLessThan(SMALL.maxBytes());
        assertRefused(SheetProblem.TOO_LARGE, bomb);
    }

    @Test
    void aFileLargerThanAllowedIsRefused() {
        var workbook = Sheets.of(List.of(Sheets.HEADER, List.of("甲")));

        assertRefused(SheetProblem.TOO_LARGE, Arrays.copyOf(workbook, SMALL.maxBytes() + 1));
    }

    @Test
    void aDamagedFileIsRefused() {
        var workbook = Sheets.of(List.of(Sheets.HEADER, List.of("甲")));

        assertRefused(SheetProblem.UNREADABLE, Arrays.copyOf(workbook, workbook.length * 2 / 3));
    }

    @Test
    void aCellOrTextFarOutTakesNoMemory() throws Exception {
        assertRefused(SheetProblem.UNREADABLE, sheet("<c r=\"ZZZZZZ1\"><v>1</v></c>"));
        assertRefused(SheetProblem.UNREADABLE, sheet("<c r=\"A1\" t=\"s\"><v>2000000000</v></c>"));
        assertRefused(SheetProblem.UNREADABLE, sheet("<c r=\"A1\" t=\"s\"><v>-1</v></c>"));
        assertRefused(SheetProblem.HEADER_NOT_FOUND, sheet("<c r=\"A1\"><v>1E+2000000000</v></c>"));
    }

    @Test
    void entitiesAreNotExpanded() throws Exception {
        var sheet = "<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>"
                + "<worksheet><sheetData><row><c t=\"str\"><v>&a;</v></c></row></sheetData></worksheet>";

        assertThatThrownBy(() -> SheetParser.parse(SPEC, Sheets.around(sheet), SMALL))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.code())
                                .isIn(SheetProblem.UNREADABLE, SheetProblem.HEADER_NOT_FOUND));
    }

    private static byte[] sheet(String cells) throws Exception {
        return Sheets.around("<worksheet><sheetData><row>" + cells + "</row></sheetData></worksheet>");
    }

    private static void assertRefused(SheetProblem expected, byte[] workbook) {
        assertThatThrownBy(() -> SheetParser.parse(SPEC, workbook, SMALL))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(expected));
    }
}
