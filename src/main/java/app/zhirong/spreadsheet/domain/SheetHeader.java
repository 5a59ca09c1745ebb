package app.zhirong.spreadsheet.domain;

import app.zhirong.spreadsheet.CellType;
import app.zhirong.spreadsheet.SheetColumn;
import app.zhirong.spreadsheet.SheetContent;
import app.zhirong.spreadsheet.SheetProblem;
import app.zhirong.spreadsheet.SheetSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The row of titles: which of the sheet's columns is which of the import's. */
final class SheetHeader {

    /** A title, a note and a line of units may stand above the header. */
    static final int SEARCHED_ROWS = 10;

    private final RawRow row;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<Integer, SheetColumn<?>> columns = new HashMap<>();
    private final int width;

    private SheetHeader(SheetSpec<?> spec, RawRow row) {
        this.row = row;
        this.width = row.cells().lastKey() + 1;
        for (var entry : row.cells().entrySet()) {
            var column = named(spec, entry.getValue());
            if (column != null) {
                var before = positions.putIfAbsent(column.key(), entry.getKey());
                if (before != null) {
                    throw SheetProblem.COLUMN_TWICE.problem(
                            title(column),
                            Cells.letters(before) + row.number(),
                            Cells.letters(entry.getKey()) + row.number());
                }
                columns.put(entry.getKey(), column);
            }
        }
    }

    /** @throws app.zhirong.kernel.Problem if no row names a column, or a required column is missing */
    static SheetHeader find(SheetSpec<?> spec, List<RawRow> rows) {
        RawRow best = null;
        long most = 0;
        for (var row : rows.subList(0, Math.min(rows.size(), SEARCHED_ROWS))) {
            long named = row.cells().values().stream()
                    .filter(cell -> named(spec, cell) != null)
                    .count();
            if (named > most) {
                best = row;
                most = named;
            }
        }
        if (best == null) {
            throw SheetProblem.HEADER_NOT_FOUND.problem(titles(spec.columns()));
        }
        var header = new SheetHeader(spec, best);
        var missing = spec.columns().stream()
                .filter(column -> column.isRequired() && !header.positions.containsKey(column.key()))
                .toList();
        if (!missing.isEmpty()) {
            throw SheetProblem.COLUMN_MISSING.problem(titles(missing));
        }
        return header;
    }

    /** Counted from 1. */
    int row() {
        return row.number();
    }

    List<SheetContent.Head> heads() {
        var heads = new ArrayList<SheetContent.Head>();
        for (int i = 0; i < width; i++) {
            var cell = row.cells().get(i);
            var column = columns.get(i);
            heads.add(new SheetContent.Head(
                    Cells.letters(i), cell == null ? "" : cell.text(), column == null ? null : column.key()));
        }
        return heads;
    }

    @Nullable
    RawCell cell(SheetColumn<?> column, RawRow of) {
        var position = positions.get(column.key());
        return position == null ? null : of.cells().get(position);
    }

    /** Where a remark on a column goes; to the row's first cell if the sheet has no such column. */
    String reference(SheetColumn<?> column, RawRow of) {
        return Cells.letters(positions.getOrDefault(column.key(), 0)) + of.number();
    }

    /** The row's cells as a person sees them, under every title. */
    List<String> shown(RawRow of, CellValues values) {
        var texts = new ArrayList<String>();
        for (int i = 0; i < width; i++) {
            var cell = of.cells().get(i);
            var column = columns.get(i);
            texts.add(cell == null ? "" : values.shown(column == null ? CellType.TEXT : column.type(), cell));
        }
        return texts;
    }

    private static @Nullable SheetColumn<?> named(SheetSpec<?> spec, RawCell cell) {
        var title = CellTexts.title(cell.text());
        for (var column : spec.columns()) {
            if (title.equals(CellTexts.title(column.zh()))
                    || title.equals(CellTexts.title(column.en()))
                    || title.equals(CellTexts.title(column.key()))) {
                return column;
            }
        }
        return null;
    }

    private static String titles(List<SheetColumn<?>> columns) {
        return String.join("、", columns.stream().map(SheetHeader::title).toList());
    }

    /** In both languages, because it isn't known here which one the reader speaks. */
    private static String title(SheetColumn<?> column) {
        return column.zh() + " / " + column.en();
    }
}
