package app.zhirong.document.domain;

import app.zhirong.document.FormBlock.OpinionBox;
import app.zhirong.document.FormBlock.SealPlace;
import app.zhirong.document.FormBlock.SealRow;
import app.zhirong.document.FormLanguage;
import java.util.Arrays;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** Sets what people sign and seal: opinions of the levels, and the applicants' own seals. */
final class FormSeals {

    private static final float SEAL_ROW = SealMark.DIAMETER + 4 * Cells.MM;

    private final FormText text;
    private final FormWords words;

    FormSeals(FormText text, FormLanguage language) {
        this.text = text;
        this.words = FormWords.in(language);
    }

    PdfPTable opinion(OpinionBox box) {
        var given = box.opinion();
        var table = Cells.table(60, 40);
        table.setKeepTogether(true);
        var level = Cells.shaded(text.bold(box.level(), FormText.TABLE), Element.ALIGN_LEFT);
        level.setColspan(2);
        table.addCell(level);
        var opinion = Cells.value(text.plain(given == null ? "" : given.text(), FormText.BODY));
        opinion.setBorder(Rectangle.LEFT | Rectangle.TOP | Rectangle.BOTTOM);
        opinion.setVerticalAlignment(Element.ALIGN_TOP);
        opinion.setPadding(8);
        opinion.setLeading(0, 1.6f);
        table.addCell(opinion);
        var seal = given == null
                ? sealCell("", words.signedBy, words.date(null))
                : sealCell(given.organisation(), words.signedBy + given.signedBy(), words.date(given.date()));
        seal.setBorder(Rectangle.RIGHT | Rectangle.TOP | Rectangle.BOTTOM);
        seal.setBorderWidth(opinion.getBorderWidthTop());
        table.addCell(seal);
        return table;
    }

    PdfPTable row(SealRow row) {
        var places = row.places();
        boolean alone = places.size() == 1;
        var widths = new float[alone ? 2 : places.size()];
        Arrays.fill(widths, 1);
        var table = Cells.table(widths);
        table.setKeepTogether(true);
        if (alone) {
            table.addCell(nothing());
        }
        for (var place : places) {
            var role = Cells.open(text.bold(place.role(), FormText.TABLE), Element.ALIGN_CENTER);
            role.setPaddingBottom(4);
            table.addCell(role);
        }
        if (alone) {
            table.addCell(nothing());
        }
        places.forEach(place -> table.addCell(sealCell(place)));
        return table;
    }

    private PdfPCell sealCell(SealPlace place) {
        var signatory = place.signatory();
        return sealCell(
                place.organisation(),
                signatory.isEmpty() ? "" : words.label(signatory) + "　　　　　",
                words.date(place.date()));
    }

    private PdfPCell sealCell(String organisation, String signature, String date) {
        var lines = new StringBuilder(organisation);
        if (!signature.isEmpty()) {
            lines.append(lines.isEmpty() ? "" : "\n").append(signature);
        }
        lines.append(lines.isEmpty() ? "" : "\n").append(date);
        var cell = Cells.open(text.plain(lines.toString(), FormText.TABLE), Element.ALIGN_CENTER);
        cell.setLeading(0, 1.8f);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        cell.setFixedHeight(SEAL_ROW);
        cell.setCellEvent(new SealMark(text.grey(words.seal, FormText.SMALL)));
        return cell;
    }

    private static PdfPCell nothing() {
        return Cells.open(new Phrase(), Element.ALIGN_LEFT);
    }
}
