package app.zhirong.document.domain;

import app.zhirong.document.FormDocument;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** Head and foot of every page: title and banner above, number, page of pages and check code below. */
final class FormFrame extends PdfPageEventHelper {

    private static final float SIZE = FormText.SMALL;
    private static final float HEAD_AT = 12 * Cells.MM;
    private static final float FOOT_AT = 9 * Cells.MM;
    private static final float FOOT_HEIGHT = 5 * Cells.MM;
    private static final float LINE = 0.4f;

    private final FormDocument form;
    private final FormText text;
    private final FormWords words;
    private final List<PdfTemplate> feet = new ArrayList<>();

    FormFrame(FormDocument form, FormText text) {
        this.form = form;
        this.text = text;
        this.words = FormWords.in(form.language());
    }

    int pages() {
        return feet.size();
    }

    @Override
    public void onEndPage(PdfWriter writer, Document page) {
        var canvas = writer.getDirectContent();
        float width = page.right() - page.left();
        if (!feet.isEmpty()) {
            drawHead(canvas, page);
        }
        if (form.banner() != null) {
            drawBanner(canvas, form.banner(), page.right(), page.getPageSize().getTop() - HEAD_AT);
        }
        line(canvas, page, FOOT_AT + FOOT_HEIGHT);
        var foot = canvas.createTemplate(width, FOOT_HEIGHT);
        canvas.addTemplate(foot, page.left(), FOOT_AT);
        feet.add(foot);
    }

    /** Only now is it known how many pages there are. */
    @Override
    public void onCloseDocument(PdfWriter writer, Document page) {
        for (int i = 0; i < feet.size(); i++) {
            var foot = feet.get(i);
            at(foot, Element.ALIGN_LEFT, text.grey(words.foot(form.documentNo(), i + 1, feet.size()), SIZE), 0, 3);
            if (form.check() != null) {
                var code = text.grey(words.checkCode + " " + form.check().code(), SIZE);
                at(foot, Element.ALIGN_RIGHT, code, foot.getWidth(), 3);
            }
        }
    }

    private void drawHead(PdfContentByte canvas, Document page) {
        float y = page.getPageSize().getTop() - HEAD_AT;
        at(canvas, Element.ALIGN_LEFT, text.grey(form.title(), SIZE), page.left(), y);
        line(canvas, page, y - 2 * Cells.MM);
    }

    /** A warning stands in a frame, readable on a black and white print. */
    private void drawBanner(PdfContentByte canvas, String banner, float right, float y) {
        var words = text.bold(banner, SIZE);
        float width = ColumnText.getWidth(words);
        canvas.saveState();
        canvas.setGrayStroke(0);
        canvas.setLineWidth(0.7f);
        canvas.rectangle(right - width - 10, y - 4, width + 10, SIZE + 6);
        canvas.stroke();
        canvas.restoreState();
        at(canvas, Element.ALIGN_RIGHT, words, right - 5, y);
    }

    private static void line(PdfContentByte canvas, Document page, float y) {
        canvas.saveState();
        canvas.setGrayStroke(0.4f);
        canvas.setLineWidth(LINE);
        canvas.moveTo(page.left(), y);
        canvas.lineTo(page.right(), y);
        canvas.stroke();
        canvas.restoreState();
    }

    private static void at(PdfContentByte canvas, int align, Phrase words, float x, float y) {
        ColumnText.showTextAligned(canvas, align, words, x, y, 0);
    }
}
