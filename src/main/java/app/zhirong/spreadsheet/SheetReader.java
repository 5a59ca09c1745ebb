package app.zhirong.spreadsheet;

import reactor.core.publisher.Mono;

/** Reads workbooks that people upload. */
public interface SheetReader {

    /**
     * Reads the first visible sheet. The header is found by its words, in either language, within the first rows.
     *
     * @return every row with its remarks; a {@link app.zhirong.kernel.Problem} of {@link SheetProblem} when the workbook
     *     as a whole can't be read
     */
    <T> Mono<SheetContent<T>> read(SheetSpec<T> spec, byte[] workbook, SheetLimits limits);
}
