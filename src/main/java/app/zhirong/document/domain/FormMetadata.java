package app.zhirong.document.domain;

import app.zhirong.document.FormDocument;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfICCBased;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * What a file says about itself: title, language, dates and identity, all from the form and none from the clock; and
 * that it is meant for keeping (PDF/A-2u, ISO 19005-2).
 */
final class FormMetadata {

    private static final String PRODUCER = "ZhiRong";
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter PDF_DATE = DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'+08''00'''");

    private FormMetadata() {}

    static void write(PdfWriter writer, FormDocument form) throws IOException {
        var issuedAt = form.issuedAt().truncatedTo(ChronoUnit.SECONDS).atZone(BEIJING);
        var info = writer.getInfo();
        var date = new PdfDate(PDF_DATE.format(issuedAt));
        info.put(PdfName.TITLE, new PdfString(form.title(), PdfObject.TEXT_UNICODE));
        info.put(PdfName.PRODUCER, new PdfString(PRODUCER));
        info.put(PdfName.CREATIONDATE, date);
        info.put(PdfName.MODDATE, date);
        var id = fingerprint(form);
        info.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
        var catalog = writer.getExtraCatalog();
        catalog.put(PdfName.LANG, new PdfString(form.language().tag()));
        var preferences = new PdfDictionary();
        preferences.put(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        catalog.put(PdfName.VIEWERPREFERENCES, preferences);
        var time = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(issuedAt.toOffsetDateTime());
        writer.setXmpMetadata(xmp(form, time).getBytes(StandardCharsets.UTF_8));
        catalog.put(PdfName.OUTPUTINTENTS, new PdfArray(outputIntent(writer)));
    }

    /** Identity of the content: everything that is printed. */
    static byte[] fingerprint(FormDocument form) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(form.toString().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The library's own method marks colours for PDF/X only. */
    private static PdfDictionary outputIntent(PdfWriter writer) throws IOException {
        var profile = writer.addToBody(new PdfICCBased(ICC_Profile.getInstance(ColorSpace.CS_sRGB)));
        var intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, PdfName.GTS_PDFA1);
        intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString("sRGB IEC61966-2.1"));
        intent.put(PdfName.INFO, new PdfString("sRGB IEC61966-2.1"));
        intent.put(PdfName.DESTOUTPUTPROFILE, profile.getIndirectReference());
        return intent;
    }

    private static String xmp(FormDocument form, String time) {
        return String.format(Locale.ROOT, """
                <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
                xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" \
                xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
                <dc:format>application/pdf</dc:format>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <xmp:CreateDate>%s</xmp:CreateDate>
                <xmp:ModifyDate>%s</xmp:ModifyDate>
                <pdf:Producer>%s</pdf:Producer>
                <pdfaid:part>2</pdfaid:part>
                <pdfaid:conformance>U</pdfaid:conformance>
                </rdf:Description>
                </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="r"?>
                """, escaped(form.title()), time, time, PRODUCER);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
