package app.zhirong.spreadsheet;

import java.util.Locale;
import reactor.core.publisher.Mono;

/** Writes workbooks that people download. Texts that look like formulas stay texts. */
public interface SheetWriter {

    /** An empty form with a note above every column, and a second sheet that shows how it is filled in. */
    Mono<byte[]> template(SheetSpec<?> spec, Locale language);

    /** The rows, and a last sheet that says how many they are and what the amounts add up to. */
    Mono<byte[]> export(SheetExport<?> export, Locale language);

    /**
     * What was uploaded, with the wrong cells marked and two more columns: what is wrong, and how to put it right. It
     * can be corrected and uploaded again as it is.
     */
    Mono<byte[]> errors(SheetSpec<?> spec, SheetContent<?> content, Locale language);
}
