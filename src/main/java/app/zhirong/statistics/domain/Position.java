package app.zhirong.statistics.domain;

import app.zhirong.kernel.KernelProblem;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;

/** Where a list goes on: the sort key of the last row and what tells equal keys apart, as one opaque text. */
public record Position(String key, String id) {

    private static final String MARK = "~";

    /** @throws app.zhirong.kernel.Problem 400 if the text is no cursor of ours */
    public static Position of(String cursor) {
        var parts = cursor.split(MARK, -1);
        if (parts.length != 2) {
            throw KernelProblem.MALFORMED.problem();
        }
        return new Position(parts[0], parts[1]);
    }

    public String text() {
        return key + MARK + id;
    }

    /** @throws app.zhirong.kernel.Problem 400 if the key is no date */
    public LocalDate day() {
        return read(key, LocalDate::parse);
    }

    /** @throws app.zhirong.kernel.Problem 400 if the key is no amount */
    public BigDecimal amount() {
        return read(key, BigDecimal::new);
    }

    /** @throws app.zhirong.kernel.Problem 400 if what tells equal keys apart is no id */
    public UUID uuid() {
        return read(id, UUID::fromString);
    }

    private static <T> T read(String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw KernelProblem.MALFORMED.problem();
        }
    }
}
