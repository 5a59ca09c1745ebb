package app.zhirong.spreadsheet;

import java.util.Map;
import java.util.Optional;

/** The values of one row of which no cell was refused. */
public record SheetRow(Map<String, Object> values) {

    public SheetRow {
        values = Map.copyOf(values);
    }

    /** @throws IllegalArgumentException if the column isn't a required one and is empty here */
    public <V> V get(SheetColumn<V> column) {
        return find(column).orElseThrow(() -> new IllegalArgumentException(column.key() + " may be empty"));
    }

    /** Empty if the cell, or the whole column, is. */
    @SuppressWarnings("unchecked") // only the column's own reader puts a value under its key
    public <V> Optional<V> find(SheetColumn<V> column) {
        return Optional.ofNullable((V) values.get(column.key()));
    }
}
