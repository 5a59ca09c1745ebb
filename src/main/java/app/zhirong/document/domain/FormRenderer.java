package app.zhirong.document.domain;

import app.zhirong.document.FormBlock.DataTable;
import app.zhirong.document.FormBlock.FieldGroup;
import app.zhirong.document.FormBlock.OpinionBox;
import app.zhirong.document.FormBlock.PageBreak;
import app.zhirong.document.FormBlock.SealRow;
import app.zhirong.document.FormBlock.StepTable;
import app.zhirong.document.FormBlock.TextBlock;
import app.zhirong.document.FormDocument;
import app.zhirong.document.RenderedForm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.SplittableRandom;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Turns a form into an A4 file. Blocking, some tens of milliseconds a document; safe to share between threads. Nothing
 * but the form goes in, so the same form gives the same bytes.
 */
public final class FormRenderer {

    private static final float SIDE = 18 * Cells.MM;
    private static final float TOP = 20 * Cells.MM;
    private static final float BOTTOM = 18 * Cells.MM;
    private static final float QR_SIZE = 30 * Cells.MM;

    private final FormFonts fonts;

    public FormRenderer(FormFonts fonts) {
        this.fonts = fonts;
    }

    public RenderedForm render(FormDocument form) {
        var seed = new BigInteger(FormMetadata.fingerprint(form)).longValue();
        return ScopedValue.where(FormFonts.SUBSET_NAMES, new SplittableRandom(seed))
                .call(() -> write(form));
    }

    private RenderedForm write(FormDocument form) {
        var bytes = new ByteArrayOutputStream(64 * 1024);
        var text = new FormText(fonts);
        var frame = new FormFrame(form, text);
        var paper = new Document(PageSize.A4, SIDE, SIDE, TOP, BOTTOM);
        try {
            var writer = PdfWriter.getInstance(paper, bytes);
            writer.setPdfVersion(PdfWriter.VERSION_1_7);
            writer.setPageEvent(frame);
            paper.open();
            FormMetadata.write(writer, form);
            paper.add(title(form, text));
            addBlocks(paper, form, text);
            if (form.check() != null) {
                paper.add(checkBlock(form, form.check(), text));
            }
            paper.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RenderedForm(bytes.toByteArray(), frame.pages(), List.copyOf(text.replaced()));
    }

    private static Element title(FormDocument form, FormText text) {
        var table = Cells.table(1);
        var title = Cells.open(text.bold(form.title(), FormText.TITLE), Element.ALIGN_CENTER);
        title.setLeading(0, 1.35f);
        table.addCell(title);
        if (form.subtitle() != null) {
            var subtitle = Cells.open(text.plain(form.subtitle(), FormText.BODY), Element.ALIGN_CENTER);
            subtitle.setPaddingTop(6);
            table.addCell(subtitle);
        }
        var words = FormWords.in(form.language());
        var number = Cells.open(
                text.plain(words.label(words.documentNo) + form.documentNo(), FormText.TABLE), Element.ALIGN_RIGHT);
        number.setPaddingTop(8);
        table.addCell(number);
        return table;
    }

    private static void addBlocks(Document paper, FormDocument form, FormText text) {
        var tables = new FormTables(text, form.language());
        var seals = new FormSeals(text, form.language());
        for (var block : form.blocks()) {
            switch (block) {
                case FieldGroup group -> paper.add(tables.fields(group));
                case DataTable data -> paper.add(tables.data(data));
                case StepTable steps -> paper.add(tables.steps(steps));
                case TextBlock paragraphs -> paper.add(tables.paragraphs(paragraphs));
                case OpinionBox opinion -> paper.add(seals.opinion(opinion));
                case SealRow row -> paper.add(seals.row(row));
                case PageBreak ignored -> paper.newPage();
            }
        }
    }

    /** Ends the document: how anybody can check it, with the QR code bottom right. */
    private static PdfPTable checkBlock(FormDocument form, FormDocument.Check check, FormText text) {
        var words = FormWords.in(form.language());
        var table = Cells.table(80, 20);
        table.setKeepTogether(true);
        table.setSpacingBefore(14);
        var lines = new Paragraph(text.grey(words.howToCheck + "\n", FormText.SMALL));
        lines.add(line(text, words, words.checkCode, check.code().toString()));
        lines.add(line(text, words, words.checkPage, check.url()));
        lines.add(line(text, words, words.issuedBy, form.issuer()));
        lines.add(line(text, words, words.issuedAt, words.time(form.issuedAt())));
        var told = Cells.open(lines, Element.ALIGN_LEFT);
        told.setBorder(Rectangle.TOP);
        told.setBorderWidthTop(0.5f);
        told.setLeading(0, 1.6f);
        told.setVerticalAlignment(Element.ALIGN_MIDDLE);
        table.addCell(told);
        var qr = Cells.open(new Phrase(), Element.ALIGN_RIGHT);
        qr.setBorder(Rectangle.TOP);
        qr.setBorderWidthTop(0.5f);
        qr.setFixedHeight(QR_SIZE);
        qr.setCellEvent(new QrMark(check.url()));
        table.addCell(qr);
        return table;
    }

    private static Phrase line(FormText text, FormWords words, String label, String value) {
        return text.plain(words.label(label) + value + "\n", FormText.SMALL);
    }
}
