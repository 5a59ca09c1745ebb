package app.zhirong.document.domain;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPCellEvent;
import org.openpdf.text.pdf.PdfPTable;

/** A QR code drawn as lines, sharp at any print size, with the quiet zone that scanners need (ISO/IEC 18004). */
final class QrMark implements PdfPCellEvent {

    private static final int QUIET_MODULES = 4;

    private final ByteMatrix modules;

    QrMark(String url) {
        try {
            modules = Encoder.encode(url, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("an address too long for a QR code", e);
        }
    }

    @Override
    public void cellLayout(PdfPCell cell, Rectangle place, PdfContentByte[] canvases) {
        float size = Math.min(place.getWidth(), place.getHeight());
        float module = size / (modules.getWidth() + 2 * QUIET_MODULES);
        float left = place.getRight() - size + QUIET_MODULES * module;
        float top = place.getTop() - QUIET_MODULES * module;
        var canvas = canvases[PdfPTable.BACKGROUNDCANVAS];
        canvas.saveState();
        canvas.setGrayFill(0);
        for (int y = 0; y < modules.getHeight(); y++) {
            int x = 0;
            while (x < modules.getWidth()) {
                int run = runOfDark(x, y);
                if (run > 0) {
                    canvas.rectangle(left + x * module, top - (y + 1) * module, run * module, module);
                }
                x += Math.max(run, 1);
            }
        }
        canvas.fill();
        canvas.restoreState();
    }

    private int runOfDark(int x, int y) {
        int end = x;
        while (end < modules.getWidth() && modules.get(end, y) == 1) {
            end++;
        }
        return end - x;
    }
}
