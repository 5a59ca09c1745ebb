package app.zhirong.kernel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table of facts shipped with the program, so that tariffs and codes are data with a source and not code: a CSV
 * resource with a header line, {@code #} comments, and no quoting.
 */
public record ReferenceTable(List<Row> rows) {

    public ReferenceTable {
        rows = List.copyOf(rows);
    }

    /**
     * @param resource path on the class path, for example {@code /reference/lpr.csv}
     * @throws IllegalStateException if the resource is missing or a line doesn't fit the header: our bug
     */
    public static ReferenceTable read(String resource) {
        var in = ReferenceTable.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("missing " + resource);
        }
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parse(resource, reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReferenceTable parse(String name, List<String> lines) {
        var content = lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        if (content.isEmpty()) {
            throw new IllegalStateException(name + " has no header");
        }
        var header = List.of(content.getFirst().split(",", -1));
        var rows = new ArrayList<Row>();
        for (var line : content.subList(1, content.size())) {
            rows.add(row(name, header, line));
        }
        return new ReferenceTable(rows);
    }

    private static Row row(String name, List<String> header, String line) {
        var cells = line.split(",", -1);
        if (cells.length != header.size()) {
            throw new IllegalStateException(
                    name + ": " + cells.length + " cells instead of " + header.size() + ": " + line);
        }
        var byColumn = new HashMap<String, String>();
        for (int i = 0; i < cells.length; i++) {
            byColumn.put(header.get(i), cells[i].strip());
        }
        return new Row(byColumn);
    }

    /** One line, its cells by column name. */
    public record Row(Map<String, String> cells) {

        public Row {
            cells = Map.copyOf(cells);
        }

        /** @throws IllegalStateException if there is no such column or the cell is empty */
        public String text(String column) {
            return optional(column).orElseThrow(() -> new IllegalStateException(column + " is empty in " + cells));
        }

        /** @throws IllegalStateException if there is no such column */
        public Optional<String> optional(String column) {
            var cell = cells.get(column);
            if (cell == null) {
                throw new IllegalStateException("no column " + column + " in " + cells);
            }
            return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
        }

        public int number(String column) {
            return Integer.parseInt(text(column));
        }

        public BigDecimal decimal(String column) {
            return new BigDecimal(text(column));
        }

        public LocalDate date(String column) {
            return LocalDate.parse(text(column));
        }
    }
}
