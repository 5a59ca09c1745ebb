package app.zhirong.document.domain;

import static app.zhirong.document.DocumentFixtures.CHECK_URL;
import static app.zhirong.document.DocumentFixtures.form;
import static app.zhirong.document.DocumentFixtures.subsidyApplication;
import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.document.FormBlock;
import app.zhirong.document.FormBlock.Column;
import app.zhirong.document.FormBlock.DataTable;
import app.zhirong.document.FormBlock.Field;
import app.zhirong.document.FormBlock.FieldGroup;
import app.zhirong.document.FormBlock.OpinionBox;
import app.zhirong.document.FormBlock.SealPlace;
import app.zhirong.document.FormBlock.SealRow;
import app.zhirong.document.FormBlock.StepTable;
import app.zhirong.document.FormBlock.TextBlock;
import app.zhirong.document.FormDocument;
import app.zhirong.document.FormLanguage;
import app.zhirong.document.RenderedForm;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class FormRendererTests {

    private static final FormRenderer RENDERER = new FormRenderer(FormFonts.load());

    @Test
    void textReadFromTheFileEqualsTheData() throws Exception {
        var form = subsidyApplication();

        var text = PdfText.of(RENDERER.render(form).pdf());

        assertThat(text).contains(PdfText.squeezed(form.title()), form.documentNo(), form.issuer(), CHECK_URL);
        var data =
                form.blocks().stream().flatMap(block -> texts(block).stream()).toList();
        assertThat(data).hasSizeGreaterThan(100);
        assertThat(data).allSatisfy(datum -> assertThat(text).contains(PdfText.squeezed(datum)));
    }

    @Test
    void everyPageCarriesNumberPageOfPagesCheckCodeAndWarning() throws Exception {
        var rendered = RENDERER.render(subsidyApplication());

        assertThat(rendered.pages()).isEqualTo(3);
        try (var document = Loader.loadPDF(rendered.pdf())) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            for (int page = 1; page <= 3; page++) {
                assertThat(pageText(document, page))
                        .contains("编号 TX-130900-2026-000123 · 第 " + page + " / 3 页", "核验码 7K3M-Q2XB-90TA", "演示政策、非官方");
            }
        }
    }

    @Test
    void fontsAreEmbeddedAsSubsets_andTheFileIsMadeForKeeping() throws Exception {
        var pdf = RENDERER.render(subsidyApplication()).pdf();

        assertThat(pdf).hasSizeLessThan(300_000);
        try (var document = Loader.loadPDF(pdf)) {
            var resources = document.getPage(0).getResources();
            var names = new ArrayList<String>();
            for (var key : resources.getFontNames()) {
                var font = (PDType0Font) resources.getFont(key);
                names.add(font.getName());
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getFontDescriptor().getCOSObject().containsKey(COSName.CID_SET))
                        .isFalse();
            }
            assertThat(names)
                    .hasSize(2)
                    .allMatch(name -> name.matches("[A-Z]{6}\\+NotoSansSC-(Regular|Bold)"))
                    .doesNotHaveDuplicates();
            assertThat(document.getVersion()).isEqualTo(1.7f);
            assertThat(document.getDocumentCatalog().getOutputIntents()).hasSize(1);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(subsidyApplication().issuedAt());
        }
    }

    @Test
    void sameFormGivesTheSameBytes_andAnotherFormDoesNot() {
        var first = RENDERER.render(subsidyApplication());
        var again = new FormRenderer(FormFonts.load()).render(subsidyApplication());
        var other = RENDERER.render(form(List.of(new TextBlock("", List.of("别的内容。")))));

        assertThat(again.pdf()).isEqualTo(first.pdf());
        assertThat(other.pdf()).isNotEqualTo(first.pdf());
    }

    @Test
    void manyThreadsRenderTheSameBytesAsOne() throws Exception {
        var forms = IntStream.range(0, 50)
                .mapToObj(i -> form(List.of(new TextBlock("第" + i + "份", List.of("内容" + "知识产权质押融资".repeat(i + 1))))))
                .toList();
        var alone = forms.stream().map(RENDERER::render).map(RenderedForm::pdf).toList();
        Callable<List<byte[]>> all = () ->
                forms.stream().map(RENDERER::render).map(RenderedForm::pdf).toList();

        try (var threads = Executors.newFixedThreadPool(8)) {
            var results =
                    threads.invokeAll(IntStream.range(0, 8).mapToObj(i -> all).toList());
            for (var result : results) {
                assertThat(result.get()).containsExactlyElementsOf(alone);
            }
        }
    }

    @Test
    void qrCodeLeadsToTheCheckPage() throws Exception {
        var rendered = RENDERER.render(subsidyApplication());

        try (var document = Loader.loadPDF(rendered.pdf())) {
            var page = new PDFRenderer(document).renderImageWithDPI(rendered.pages() - 1, 150);
            var corner = page.getSubimage(page.getWidth() / 2, 0, page.getWidth() / 2, page.getHeight());
            var pixels = corner.getRGB(0, 0, corner.getWidth(), corner.getHeight(), null, 0, corner.getWidth());
            var picture = new BinaryBitmap(
                    new HybridBinarizer(new RGBLuminanceSource(corner.getWidth(), corner.getHeight(), pixels)));

            assertThat(new QRCodeReader().decode(picture).getText()).isEqualTo(CHECK_URL);
        }
    }

    @Test
    void rareCharactersArePrinted_andUnprintableOnesAreShownAndReported() throws Exception {
        var rendered = RENDERER.render(form(List.of(
                new FieldGroup("", 1, List.of(Field.of("姓名", "𬱖㐂䶮"), Field.of("别名", "甲𠮷乙\udbff\udffd丙\u200b丁"))))));

        var text = PdfText.of(rendered.pdf());
        assertThat(text).contains("𬱖㐂䶮", "甲〓乙〓丙丁");
        assertThat(rendered.replaced()).containsExactly("𠮷", "\udbff\udffd");
    }

    @Test
    void tableHeadIsRepeated_andNoRowIsSplitOverPages() throws Exception {
        var rows = IntStream.rangeClosed(1, 120)
                .mapToObj(i -> List.of("行" + i + "始" + "很长的企业名称".repeat(4) + "行" + i + "终", i + ".00"))
                .toList();
        var table = new DataTable(
                "名单",
                List.of(Column.text("企业", 50), Column.number("金额（元）", 20)),
                rows,
                List.of("合计", "7,260.00"),
                null);

        var rendered = RENDERER.render(form(List.of(table)));

        assertThat(rendered.pages()).isGreaterThan(3);
        int found = 0;
        try (var document = Loader.loadPDF(rendered.pdf())) {
            for (int page = 1; page <= rendered.pages(); page++) {
                var text = PdfText.squeezed(pageText(document, page));
                for (int row = 1; row <= 120; row++) {
                    assertThat(text.contains("行" + row + "始")).isEqualTo(text.contains("行" + row + "终"));
                    found += text.contains("行" + row + "始") ? 1 : 0;
                }
                assertThat(text.contains("金额（元）")).isEqualTo(text.contains("始") || text.contains("合计"));
            }
        }
        assertThat(found).isEqualTo(120);
    }

    @Test
    void headingNeverStandsAloneAtTheEndOfAPage() throws Exception {
        for (int filler = 18; filler <= 36; filler++) {
            var rows =
                    IntStream.range(0, filler).mapToObj(i -> List.of("行" + i)).toList();
            var rendered = RENDERER.render(form(List.of(
                    new DataTable("甲表", List.of(Column.text("列", 1)), rows, null, null),
                    new DataTable("乙表", List.of(Column.text("栏", 1)), List.of(List.of("乙值")), null, null),
                    new TextBlock("丙文", List.of("丙段")))));
            try (var document = Loader.loadPDF(rendered.pdf())) {
                for (int page = 1; page <= rendered.pages(); page++) {
                    var text = pageText(document, page);
                    assertThat(text.contains("乙表"))
                            .as("%s rows before, page %s", filler, page)
                            .isEqualTo(text.contains("乙值"));
                    assertThat(text.contains("丙文")).isEqualTo(text.contains("丙段"));
                }
            }
        }
    }

    @Test
    void aValueHigherThanAPageLosesNothing() throws Exception {
        var sentences = IntStream.range(0, 900).mapToObj(i -> "第" + i + "句，").toList();

        var rendered = RENDERER.render(form(List.of(
                new FieldGroup("说明", 1, List.of(Field.of("情况", String.join("", sentences)))))));

        assertThat(rendered.pages()).isGreaterThan(1);
        var text = new StringBuilder();
        try (var document = Loader.loadPDF(rendered.pdf())) {
            for (int page = 1; page <= rendered.pages(); page++) {
                text.append(PdfText.squeezed(pageText(document, page))
                        .replaceAll("编号TX-130900-2026-000123·第./.页核验码7K3M-Q2XB-90TA", "")
                        .replaceAll("扫描二维码.*10:30|演示政策、非官方|编号：TX-130900-2026-000123|说明|情况", "")
                        .replaceAll("知识产权质押融资贴息申报书|演示贴息政策（非官方）演示〔2026〕1号", ""));
            }
        }
        assertThat(text.toString()).isEqualTo(String.join("", sentences));
    }

    @Test
    void englishFormsSpeakEnglishThroughout() throws Exception {
        var chinese = form(List.of());
        var english = new FormDocument(
                FormLanguage.EN,
                "Interest subsidy application",
                null,
                null,
                chinese.documentNo(),
                "Demo bureau",
                chinese.issuedAt(),
                chinese.check(),
                List.of(
                        new TextBlock("Commitment", List.of("All papers are true and complete.")),
                        new OpinionBox("County", null),
                        new SealRow(List.of(new SealPlace("Applicant", "Demo Ltd", "Representative", null)))));

        var text = PdfText.linesOf(RENDERER.render(english).pdf());

        assertThat(text).contains("page 1 / 1", "Check code", "Signed by:", "Issued at: 2026-09-14 10:30 (UTC+8)");
        assertThat(text).doesNotContainPattern("\\p{IsHan}");
    }

    private static String pageText(PDDocument document, int page) throws Exception {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    private static List<String> texts(FormBlock block) {
        var texts = new ArrayList<String>();
        switch (block) {
            case FieldGroup group ->
                group.fields().forEach(field -> texts.addAll(List.of(field.label(), field.value())));
            case DataTable table -> {
                table.columns().forEach(column -> texts.add(column.head()));
                table.rows().forEach(texts::addAll);
                texts.addAll(table.total() == null ? List.of() : table.total());
            }
            case StepTable table ->
                table.steps()
                        .forEach(step ->
                                texts.addAll(List.of(step.name(), step.working(), step.basis(), step.result())));
            case TextBlock paragraphs -> texts.addAll(paragraphs.paragraphs());
            case OpinionBox box -> {
                texts.add(box.level());
                var opinion = box.opinion();
                if (opinion != null) {
                    texts.addAll(List.of(opinion.text(), opinion.organisation(), opinion.signedBy()));
                }
            }
            case SealRow row ->
                row.places().forEach(place -> texts.addAll(List.of(place.role(), place.organisation())));
            case FormBlock.PageBreak ignored -> {}
        }
        return texts;
    }
}
