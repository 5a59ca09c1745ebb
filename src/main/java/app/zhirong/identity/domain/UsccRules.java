package app.zhirong.identity.domain;

import app.zhirong.identity.IdentityProblem;
import app.zhirong.kernel.FieldProblem;
import app.zhirong.kernel.Region;
import app.zhirong.kernel.Uscc;
import java.util.List;
import java.util.Optional;

/**
 * A credit code whose shape is wrong is refused; one whose check fails is only asked about, since such codes of the
 * early pilot are legal (docs/domain/identifiers.md).
 */
public final class UsccRules {

    private UsccRules() {}

    /** @param accepted whether the person has confirmed a code whose check fails */
    public static List<FieldProblem> problems(String pointer, String typed, boolean accepted) {
        return switch (Uscc.verdict(typed)) {
            case Uscc.Valid valid -> List.of();
            case Uscc.CheckFailed doubtful ->
                accepted
                        ? List.of()
                        : List.of(IdentityProblem.USCC_DOUBTFUL.field(
                                pointer,
                                doubtful.failures().getFirst().position(),
                                String.valueOf(doubtful.failures().getFirst().expected())));
            case Uscc.Malformed malformed ->
                List.of(IdentityProblem.USCC_MALFORMED.field(pointer, malformed.position()));
        };
    }

    /** The code as it is stored; empty if it is malformed. */
    public static Optional<String> canonical(String typed) {
        return switch (Uscc.verdict(typed)) {
            case Uscc.Valid valid -> Optional.of(valid.uscc().value());
            case Uscc.CheckFailed doubtful -> Optional.of(doubtful.uscc().value());
            case Uscc.Malformed malformed -> Optional.empty();
        };
    }

    /** Whether the code is well formed and its check fails. */
    public static boolean isDoubtful(String typed) {
        return Uscc.verdict(typed) instanceof Uscc.CheckFailed;
    }

    public static List<FieldProblem> regionProblems(String pointer, String typed) {
        return Region.parse(typed).isPresent() ? List.of() : List.of(IdentityProblem.REGION_MALFORMED.field(pointer));
    }
}
