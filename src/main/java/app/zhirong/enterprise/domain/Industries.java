package app.zhirong.enterprise.domain;

import app.zhirong.kernel.HalfWidth;
import app.zhirong.kernel.ReferenceTable;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The sections A to T of GB/T 4754-2017 and the two-digit divisions in them. */
public final class Industries {

    private static final Pattern CODE = Pattern.compile("([A-T]?)([0-9]{2,4})");

    private static final List<Section> SECTIONS =
            ReferenceTable.read("/reference/industry-sections.csv").rows().stream()
                    .map(row -> new Section(
                            row.text("section").charAt(0),
                            row.number("from"),
                            row.number("to"),
                            row.text("name_zh"),
                            row.text("name_en")))
                    .toList();

    private Industries() {}

    public static List<Section> sections() {
        return SECTIONS;
    }

    /**
     * The section of a code such as {@code 34}, {@code 3411} or {@code C3411}.
     *
     * @return empty if it is no code, or if letter and digits contradict each other
     */
    public static Optional<Section> sectionOf(String code) {
        var matcher = CODE.matcher(HalfWidth.compact(code));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int division = Integer.parseInt(matcher.group(2).substring(0, 2));
        return SECTIONS.stream()
                .filter(section -> section.from() <= division && division <= section.to())
                .filter(section ->
                        matcher.group(1).isEmpty() || matcher.group(1).charAt(0) == section.letter())
                .findFirst();
    }

    /** The digits of a code that exists. */
    static Optional<String> digitsOf(String code) {
        return sectionOf(code).map(section -> HalfWidth.compact(code).replaceFirst("^[A-T]", ""));
    }

    /** A section (门类) with its first and last division (大类). */
    public record Section(char letter, int from, int to, String chinese, String english) {}
}
