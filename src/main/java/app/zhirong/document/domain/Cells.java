package app.zhirong.document.domain;

import java.awt.Color;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** Lines, paddings and row rules that all tables of a form share. */
final class Cells {

    static final float MM = 72 / 25.4f;

    private static final float LINE = 0.5f;
    private static final float LEADING = 1.4f;
    private static final Color SHADE = new Color(0xf2, 0xf3, 0xf3);

    private Cells() {}

    /** As wide as the page; a row moves to the next page whole, unless it is higher than a page. */
    static PdfPTable table(float... widths) {
        var table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSpacingBefore(11);
        table.setSplitRows(true);
        table.setSplitLate(true);
        return table;
    }

    /** The heading of a block, repeated when the block goes on over the page. */
    static PdfPCell heading(Phrase text, int columns) {
        var cell = new PdfPCell(text);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setColspan(columns);
        cell.setPadding(0);
        cell.setPaddingBottom(6);
        return cell;
    }

    static PdfPCell value(Phrase text) {
        return lined(text, Element.ALIGN_LEFT);
    }

    static PdfPCell lined(Phrase text, int align) {
        var cell = new PdfPCell(text);
        cell.setBorderWidth(LINE);
        cell.setHorizontalAlignment(align);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        cell.setPaddingLeft(5);
        cell.setPaddingRight(5);
        cell.setPaddingTop(2);
        cell.setPaddingBottom(5);
        cell.setLeading(0, LEADING);
        cell.setMinimumHeight(22);
        return cell;
    }

    static PdfPCell shaded(Phrase text, int align) {
        var cell = lined(text, align);
        cell.setBackgroundColor(SHADE);
        return cell;
    }

    /** Text without lines, over the whole width. */
    static PdfPCell open(Phrase text, int align) {
        var cell = new PdfPCell(text);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setHorizontalAlignment(align);
        cell.setPadding(0);
        return cell;
    }
}
