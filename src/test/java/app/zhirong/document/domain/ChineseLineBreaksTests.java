package app.zhirong.document.domain;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.document.DocumentFixtures;
import app.zhirong.document.FormBlock;
import app.zhirong.document.FormBlock.Column;
import app.zhirong.document.FormBlock.DataTable;
import app.zhirong.document.FormBlock.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfChunk;

class ChineseLineBreaksTests {

    private static final FormRenderer RENDERER = new FormRenderer(FormFonts.load());
    private static final List<String> PIECES = List.of(
            "质押",
            "知识产权",
            "银",
            "（演示）",
            "，",
            "。",
            "、",
            "“引文”",
            "《通知》",
            "于2026-11-23起",
            "额5,000,000.00元",
            "为3.45%计",
            "元",
            "号ZL202010765432.7止",
            "按LPR 计",
            "；",
            "：",
            "？",
            "！",
            "……",
            "——",
            "之(a)之",
            "甲ABC乙",
            "〔2026〕1 号",
            "计￥100元");

    @Test
    void noLineStartsWithClosingNorEndsWithOpeningPunctuation() throws Exception {
        long seed = 20260914;
        var random = new SplittableRandom(seed);
        var blocks = new ArrayList<FormBlock>();
        for (int i = 0; i < 60; i++) {
            blocks.add(new TextBlock("", List.of(randomText(random, 120))));
            blocks.add(new DataTable(
                    "",
                    List.of(Column.text("窄", 30), Column.text("", 70)),
                    List.of(List.of("甲" + randomText(random, 30), "")),
                    null,
                    null));
        }

        var lines = PdfText.linesOf(
                        RENDERER.render(DocumentFixtures.form(blocks)).pdf())
                .lines()
                .map(String::strip)
                .filter(line -> line.length() > 1)
                .toList();

        assertThat(lines).hasSizeGreaterThan(300);
        assertThat(lines).as("seed %s", seed).allSatisfy(line -> {
            assertThat(ChineseLineBreaks.NEVER_FIRST).doesNotContain(line.substring(0, 1));
            assertThat(ChineseLineBreaks.NEVER_LAST).doesNotContain(line.substring(line.length() - 1));
        });
    }

    @Test
    void numbersDatesAndWordsStayWhole() {
        var text = "共 5,000,000.00 元，2026-11-23 起按 LPR 计";

        assertThat(breaks(text))
                .containsExactly("共", " ", "5,000,000.00 ", "元，", "2026-11-23 ", "起", "按", " ", "LPR ", "计");
    }

    @Test
    void aCharacterOfTwoCodeUnitsIsNeverCut() {
        assertThat(breaks("𠮷𠮷田")).containsExactly("𠮷", "𠮷", "田");
    }

    private static List<String> breaks(String text) {
        var rule = new ChineseLineBreaks();
        var parts = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i == text.length() - 1
                    || rule.isSplitCharacter(0, i, text.length(), text.toCharArray(), new PdfChunk[0])) {
                parts.add(text.substring(from, i + 1));
                from = i + 1;
            }
        }
        return parts;
    }

    /** Starts with a plain character, so that only line breaking can bring punctuation to a line's start. */
    private static String randomText(SplittableRandom random, int pieces) {
        var text = new StringBuilder("正");
        boolean punctuation = false;
        while (pieces > 0) {
            var piece = PIECES.get(random.nextInt(PIECES.size()));
            boolean next = ChineseLineBreaks.NEVER_FIRST.contains(piece.substring(0, 1));
            if (!(punctuation && next)) {
                text.append(piece);
                punctuation = next;
                pieces--;
            }
        }
        return text.append("末。").toString();
    }
}
