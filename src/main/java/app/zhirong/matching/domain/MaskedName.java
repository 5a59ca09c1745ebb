package app.zhirong.matching.domain;

/** A name that says that somebody fits, not who: 演示·沧***. */
public final class MaskedName {

    private static final String DEMO = "演示·";

    private MaskedName() {}

    /** Keeps the first character, and before it the mark of a fictional party. */
    public static String of(String name) {
        var prefix = name.startsWith(DEMO) ? DEMO : "";
        var rest = name.substring(prefix.length());
        var first = rest.isEmpty() ? "" : rest.substring(0, rest.offsetByCodePoints(0, 1));
        return prefix + first + "***";
    }
}
