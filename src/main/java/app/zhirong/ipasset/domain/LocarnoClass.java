package app.zhirong.ipasset.domain;

import app.zhirong.kernel.HalfWidth;
import java.util.Optional;
import java.util.regex.Pattern;

/** A place in the Locarno classification, which designs carry instead of an IPC class: {@code 07-01}. */
public record LocarnoClass(String canonical) {

    private static final Pattern SHAPE = Pattern.compile("(?:0[1-9]|[12][0-9]|3[0-2])-[0-9]{2}");

    /** @throws IllegalArgumentException unless it is in canonical form */
    public LocarnoClass {
        if (!SHAPE.matcher(canonical).matches()) {
            throw new IllegalArgumentException("not a Locarno class: " + canonical);
        }
    }

    /** Empty if it is no class. */
    public static Optional<LocarnoClass> read(String typed) {
        var text = HalfWidth.compact(typed);
        return SHAPE.matcher(text).matches() ? Optional.of(new LocarnoClass(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return canonical;
    }
}
