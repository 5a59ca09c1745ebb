package app.zhirong.matching.domain;

import app.zhirong.kernel.HalfWidth;
import app.zhirong.kernel.ReferenceTable;
import java.util.Optional;

/** The sections of GB/T 4754-2017 that products are limited to. */
final class IndustrySections {

    private static final ReferenceTable TABLE = ReferenceTable.read("/reference/industry-sections.csv");

    private IndustrySections() {}

    /** The section of a code of two to four digits, with or without its letter; empty if there is none. */
    static Optional<String> of(String code) {
        var digits = HalfWidth.compact(code).replaceFirst("^[A-T]", "");
        if (!digits.matches("[0-9]{2,4}")) {
            return Optional.empty();
        }
        int division = Integer.parseInt(digits.substring(0, 2));
        return TABLE.rows().stream()
                .filter(row -> row.number("from") <= division && division <= row.number("to"))
                .map(row -> row.text("section"))
                .findFirst();
    }
}
