package app.zhirong.subsidy.domain;

import java.util.List;

/**
 * What a policy says, so that every step and every refusal can name it.
 *
 * @param sources tags of {@code docs/domain/sources.md}
 * @param verified whether it was compared with the official text; if not, it is shown as 待核实
 */
public record Clause(String zh, String en, List<String> sources, boolean verified) {

    public Clause {
        sources = List.copyOf(sources);
    }

    public Texts text() {
        return new Texts(zh, en);
    }
}
