package app.zhirong.spreadsheet.domain;

import app.zhirong.spreadsheet.SheetLimits;
import app.zhirong.spreadsheet.SheetProblem;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the first visible sheet of an uploaded workbook. Reads the XML itself, because a library for trusted files
 * lets a small one name a cell, or a shared text, so far out that filling up to it takes all memory.
 */
final class XlsxReader {

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String WORKBOOK = "xl/workbook.xml";

    private final XlsxPackage parts;
    private final SheetLimits limits;
    private final int headerRows;
    private final List<String> sharedTexts = new ArrayList<>();
    private boolean countsFrom1904;

    private XlsxReader(XlsxPackage parts, SheetLimits limits, int headerRows) {
        this.parts = parts;
        this.limits = limits;
        this.headerRows = headerRows;
    }

    /** @param countsFrom1904 how the workbook's dates are counted: old ones from a Mac begin four years later */
    record Rows(List<RawRow> rows, boolean countsFrom1904) {}

    /**
     * @param headerRows how many rows there may be above the data
     * @return rows with content only
     * @throws app.zhirong.kernel.Problem if the workbook can't be read or has more rows than allowed
     */
    static Rows read(byte[] workbook, SheetLimits limits, int headerRows) {
        var reader = new XlsxReader(XlsxPackage.open(workbook, limits), limits, headerRows);
        try {
            var sheet = reader.firstVisibleSheet();
            reader.readSharedTexts();
            return new Rows(reader.readRows(sheet), reader.countsFrom1904);
        } catch (XMLStreamException | NumberFormatException e) {
            throw SheetProblem.UNREADABLE.problem();
        }
    }

    private byte[] firstVisibleSheet() throws XMLStreamException {
        String id = null;
        var xml = xml(required(WORKBOOK));
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("workbookPr")) {
                countsFrom1904 = "1".equals(attribute(xml, "date1904")) || "true".equals(attribute(xml, "date1904"));
            } else if (xml.getLocalName().equals("sheet") && id == null && isVisible(attribute(xml, "state"))) {
                id = xml.getAttributeValue(RELATIONSHIPS, "id");
            }
        }
        var wanted = id;
        return required(target(related -> Objects.equals(attribute(related, "Id"), wanted))
                .orElseThrow(SheetProblem.UNREADABLE::problem));
    }

    private static boolean isVisible(@Nullable String state) {
        return state == null || state.equals("visible");
    }

    /** Where a part lies that the workbook is related to. */
    private Optional<String> target(Predicate<XMLStreamReader> isWanted) throws XMLStreamException {
        var xml = xml(required("xl/_rels/workbook.xml.rels"));
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("Relationship")
                    && isWanted.test(xml)
                    && attribute(xml, "Target") instanceof String target) {
                return Optional.of(target.startsWith("/") ? target : "xl/" + target);
            }
        }
        return Optional.empty();
    }

    private void readSharedTexts() throws XMLStreamException {
        var part = target(related ->
                Objects.requireNonNullElse(attribute(related, "Type"), "").endsWith("/sharedStrings"));
        if (part.isEmpty()) {
            return;
        }
        var xml = xml(required(part.get()));
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                sharedTexts.add(richText(xml, "si"));
            }
        }
    }

    private List<RawRow> readRows(byte[] sheet) throws XMLStreamException {
        var rows = new ArrayList<RawRow>();
        int number = 0;
        var xml = xml(sheet);
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT
                    || !xml.getLocalName().equals("row")) {
                continue;
            }
            var stated = attribute(xml, "r");
            number = stated == null ? number + 1 : Integer.parseInt(stated);
            var row = new RawRow(number, readCells(xml));
            if (!row.cells().isEmpty()) {
                rows.add(row);
            }
            if (rows.size() > limits.maxRows() + headerRows) {
                throw SheetProblem.TOO_MANY_ROWS.problem(limits.maxRows());
            }
        }
        return rows;
    }

    private TreeMap<Integer, RawCell> readCells(XMLStreamReader xml) throws XMLStreamException {
        var cells = new TreeMap<Integer, RawCell>();
        int column = -1;
        while (!ends(xml, xml.next(), "row")) {
            if (!xml.isStartElement() || !xml.getLocalName().equals("c")) {
                continue;
            }
            var reference = attribute(xml, "r");
            column = reference == null ? column + 1 : Cells.column(reference);
            if (column < 0 || column >= Cells.MAX_COLUMNS) {
                throw SheetProblem.UNREADABLE.problem();
            }
            var cell = readCell(xml, attribute(xml, "t"));
            if (cell != null) {
                cells.put(column, cell);
            }
        }
        return cells;
    }

    private @Nullable RawCell readCell(XMLStreamReader xml, @Nullable String type) throws XMLStreamException {
        var text = "";
        while (!ends(xml, xml.next(), "c")) {
            if (xml.isStartElement() && xml.getLocalName().equals("v")) {
                text = xml.getElementText();
            } else if (xml.isStartElement() && xml.getLocalName().equals("is")) {
                text = richText(xml, "is");
            }
        }
        if ("s".equals(type) && !text.isEmpty()) {
            text = sharedText(Integer.parseInt(text));
        }
        if (CellTexts.clean(text).isEmpty()) {
            return null;
        }
        return switch (type == null ? "n" : type) {
            case "n" -> new RawCell(RawCell.Kind.NUMBER, text);
            case "e" -> new RawCell(RawCell.Kind.ERROR, text);
            default -> new RawCell(RawCell.Kind.TEXT, CellTexts.clean(text));
        };
    }

    private String sharedText(int index) {
        if (index < 0 || index >= sharedTexts.size()) {
            throw SheetProblem.UNREADABLE.problem();
        }
        return sharedTexts.get(index);
    }

    /** All runs of a text, without the reading aids (rPh) that East Asian versions add. */
    private static String richText(XMLStreamReader xml, String end) throws XMLStreamException {
        var text = new StringBuilder();
        boolean aid = false;
        for (int event = xml.next(); !ends(xml, event, end); event = xml.next()) {
            if (xml.isStartElement() && xml.getLocalName().equals("rPh") || ends(xml, event, "rPh")) {
                aid = xml.isStartElement();
            } else if (!aid && xml.isStartElement() && xml.getLocalName().equals("t")) {
                text.append(xml.getElementText());
            }
        }
        return text.toString();
    }

    private static boolean ends(XMLStreamReader xml, int event, String name) {
        return event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(name);
    }

    private static @Nullable String attribute(XMLStreamReader xml, String name) {
        return xml.getAttributeValue(null, name);
    }

    private byte[] required(String part) {
        return parts.part(part).orElseThrow(SheetProblem.UNREADABLE::problem);
    }

    /** Neither document types nor anything outside the file. */
    private static XMLStreamReader xml(byte[] part) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(part));
    }
}
