package app.zhirong.subsidy.domain;

import java.util.List;
import java.util.Locale;

/**
 * A rule that a loan or its enterprise doesn't meet.
 *
 * @param rule the order rule's name, or {@code SIZE}
 * @param facts what was found instead
 */
public record Refusal(String rule, Clause clause, List<Param> facts) {

    /** The rule on the size of the enterprise. */
    public static final String SIZE = "SIZE";

    public Refusal {
        facts = List.copyOf(facts);
    }

    /** Stable, for texts and the API, for example {@code not-overdue}. */
    public String key() {
        return rule.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
