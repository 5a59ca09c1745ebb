package app.zhirong.ipasset.domain;

import app.zhirong.kernel.HalfWidth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The registration number of a trademark: digits without a check digit, G in front for an international mark. The shape
 * is common knowledge and unverified, so it is wide.
 */
public record TrademarkNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("G?[0-9]{5,9}[A-Z]?");
    private static final Pattern WRAPPED = Pattern.compile("第(.+)号");

    /** @throws IllegalArgumentException if the number has no valid shape */
    public TrademarkNumber {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a trademark number: " + value);
        }
    }

    /** Reads {@code 635374} and 第635374号, full-width or not; empty if it is neither. */
    public static Optional<TrademarkNumber> read(String typed) {
        var text = HalfWidth.compact(typed);
        var wrapped = WRAPPED.matcher(text);
        var number = wrapped.matches() ? wrapped.group(1) : text;
        return SHAPE.matcher(number).matches() ? Optional.of(new TrademarkNumber(number)) : Optional.empty();
    }

    /** Whether it was registered through the Madrid system. */
    public boolean isInternational() {
        return value.startsWith("G");
    }

    @Override
    public String toString() {
        return value;
    }
}
