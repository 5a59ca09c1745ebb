package app.zhirong.document.domain;

import java.awt.Color;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPCellEvent;
import org.openpdf.text.pdf.PdfPTable;

/** The ring where a seal of 42 mm goes: thin and behind the text, so that both stay readable. */
final class SealMark implements PdfPCellEvent {

    static final float DIAMETER = 42 * Cells.MM;

    private static final Color RING = new Color(0x99, 0x99, 0x99);

    private final Phrase word;

    SealMark(Phrase word) {
        this.word = word;
    }

    @Override
    public void cellLayout(PdfPCell cell, Rectangle place, PdfContentByte[] canvases) {
        float x = (place.getLeft() + place.getRight()) / 2;
        float y = (place.getBottom() + place.getTop()) / 2;
        var canvas = canvases[PdfPTable.BACKGROUNDCANVAS];
        canvas.saveState();
        canvas.setColorStroke(RING);
        canvas.setLineWidth(0.6f);
        canvas.setLineDash(3, 2.5f, 0);
        canvas.circle(x, y, DIAMETER / 2);
        canvas.stroke();
        canvas.restoreState();
        float wordAt = y - DIAMETER / 2 + 4.5f * Cells.MM;
        ColumnText.showTextAligned(canvases[PdfPTable.TEXTCANVAS], Element.ALIGN_CENTER, word, x, wordAt, 0);
    }
}
