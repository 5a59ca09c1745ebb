package app.zhirong.ipasset.domain;

import app.zhirong.kernel.HalfWidth;
import java.util.Optional;
import java.util.regex.Pattern;

/** A place in the International Patent Classification, down to subclass ({@code G06Q}) or group ({@code G06Q 10/06}). */
public record IpcClass(String canonical) {

    private static final Pattern COMPACT = Pattern.compile("([A-H][0-9]{2}[A-Z])(?:([0-9]{1,4})/([0-9]{2,6}))?");
    private static final Pattern CANONICAL = Pattern.compile("[A-H][0-9]{2}[A-Z](?: [0-9]{1,4}/[0-9]{2,6})?");

    /** @throws IllegalArgumentException unless it is in canonical form */
    public IpcClass {
        if (!CANONICAL.matcher(canonical).matches()) {
            throw new IllegalArgumentException("not an IPC class: " + canonical);
        }
    }

    /** Reads any spacing, case and width; empty if it is no class. */
    public static Optional<IpcClass> read(String typed) {
        var matcher = COMPACT.matcher(HalfWidth.compact(typed));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var group = matcher.group(2) == null ? "" : " " + matcher.group(2) + "/" + matcher.group(3);
        return Optional.of(new IpcClass(matcher.group(1) + group));
    }

    /** The section, A to H. */
    public char section() {
        return canonical.charAt(0);
    }

    /** The subclass, for example {@code G06Q}. */
    public String subclass() {
        return canonical.substring(0, 4);
    }

    @Override
    public String toString() {
        return canonical;
    }
}
