package app.zhirong.spreadsheet.domain;

import app.zhirong.kernel.KernelProblem;
import app.zhirong.kernel.ProblemCode;
import app.zhirong.spreadsheet.CellRemark;
import app.zhirong.spreadsheet.Parsed;
import app.zhirong.spreadsheet.RowResult;
import app.zhirong.spreadsheet.SheetColumn;
import app.zhirong.spreadsheet.SheetContent;
import app.zhirong.spreadsheet.SheetLimits;
import app.zhirong.spreadsheet.SheetProblem;
import app.zhirong.spreadsheet.SheetRow;
import app.zhirong.spreadsheet.SheetSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns a workbook into records and remarks. Blocking; one for each workbook. */
public final class SheetParser<T> {

    private final SheetSpec<T> spec;
    private final SheetHeader header;
    private final CellValues values;

    /** Where a combination that may not occur twice was first seen. */
    private final Map<List<@Nullable Object>, String> seen = new HashMap<>();

    private SheetParser(SheetSpec<T> spec, SheetHeader header, CellValues values) {
        this.spec = spec;
        this.header = header;
        this.values = values;
    }

    /** @throws app.zhirong.kernel.Problem of {@link SheetProblem} if the workbook as a whole can't be read */
    public static <T> SheetContent<T> parse(SheetSpec<T> spec, byte[] workbook, SheetLimits limits) {
        var read = XlsxReader.read(workbook, limits, SheetHeader.SEARCHED_ROWS);
        var header = SheetHeader.find(spec, read.rows());
        var rows =
                read.rows().stream().filter(row -> row.number() > header.row()).toList();
        if (rows.isEmpty()) {
            throw SheetProblem.NO_ROWS.problem();
        }
        if (rows.size() > limits.maxRows()) {
            throw SheetProblem.TOO_MANY_ROWS.problem(limits.maxRows());
        }
        var parser = new SheetParser<>(spec, header, new CellValues(read.countsFrom1904()));
        return new SheetContent<>(
                header.heads(), rows.stream().map(parser::parse).toList());
    }

    private RowResult<T> parse(RawRow row) {
        var remarks = new ArrayList<CellRemark>();
        var found = new HashMap<String, Object>();
        for (var column : spec.columns()) {
            var value = read(column, row, remarks);
            if (value != null) {
                found.put(column.key(), value);
            }
        }
        checkUnique(row, found, remarks);
        var record = hasError(remarks) ? null : checked(spec.toRecord().apply(new SheetRow(found)), row, remarks);
        return new RowResult<>(row.number(), record, remarks, shown(row));
    }

    private @Nullable Object read(SheetColumn<?> column, RawRow row, List<CellRemark> remarks) {
        var cell = header.cell(column, row);
        if (cell == null) {
            if (column.isRequired()) {
                remarks.add(remark(column, row, true, KernelProblem.REQUIRED, List.of()));
            }
            return null;
        }
        return switch (values.read(column.type(), cell)
                .then(raw -> widened(column.reader().apply(raw)))) {
            case Parsed.Value<Object> taken -> taken.value();
            case Parsed.Warned<Object> warned -> {
                remarks.add(remark(column, row, false, warned.code(), warned.args()));
                yield warned.value();
            }
            case Parsed.Refused<Object> refused -> {
                remarks.add(remark(column, row, true, refused.code(), refused.args()));
                yield null;
            }
        };
    }

    @SuppressWarnings("unchecked") // only read from
    private static Parsed<Object> widened(Parsed<?> parsed) {
        return (Parsed<Object>) parsed;
    }

    private void checkUnique(RawRow row, Map<String, Object> found, List<CellRemark> remarks) {
        if (spec.unique().isEmpty()) {
            return;
        }
        var key = new ArrayList<@Nullable Object>();
        spec.unique().forEach(column -> key.add(found.get(column.key())));
        if (key.contains(null)) {
            return;
        }
        var column = spec.unique().getFirst();
        var first = seen.putIfAbsent(key, header.reference(column, row));
        if (first != null) {
            remarks.add(remark(column, row, true, SheetProblem.DUPLICATE, List.of(first)));
        }
    }

    private @Nullable T checked(T record, RawRow row, List<CellRemark> remarks) {
        for (var rule : spec.rules()) {
            rule.check()
                    .apply(record)
                    .ifPresent(
                            refused -> remarks.add(remark(rule.column(), row, true, refused.code(), refused.args())));
        }
        return hasError(remarks) ? null : record;
    }

    private CellRemark remark(SheetColumn<?> column, RawRow row, boolean isError, ProblemCode code, List<Object> args) {
        return new CellRemark(header.reference(column, row), row.number(), column.key(), isError, code, args);
    }

    private static boolean hasError(List<CellRemark> remarks) {
        return remarks.stream().anyMatch(CellRemark::isError);
    }

    private List<String> shown(RawRow row) {
        return header.shown(row, values);
    }
}
