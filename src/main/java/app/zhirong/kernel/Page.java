package app.zhirong.kernel;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param nextCursor opaque; absent on the last page
 * @param total how many rows fit the filter, over all pages
 */
public record Page<T>(List<T> items, @Nullable String nextCursor, long total) {

    /**
     * Cuts a page from rows that were read with one more than asked for.
     *
     * @param cursorOf the cursor of a row, from its sort key
     */
    public static <T> Page<T> cut(List<T> rows, int limit, long total, Function<T, String> cursorOf) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null, total);
        }
        var items = rows.subList(0, limit);
        return new Page<>(List.copyOf(items), cursorOf.apply(items.getLast()), total);
    }

    public <R> Page<R> map(Function<T, R> mapper) {
        return new Page<>(items.stream().map(mapper).toList(), nextCursor, total);
    }
}
