package app.zhirong.pledge.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhirong.kernel.KernelProblem;
import app.zhirong.kernel.Problem;
import app.zhirong.pledge.PledgeRegistrationState;
import app.zhirong.pledge.domain.PledgeLifecycle.Transition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of the code is the table of docs/domain/pledge-lifecycle.md, in every state, for every action and mover. */
class PledgeLifecycleTests {

    private static final Pattern LINE = Pattern.compile("\\| ([A-Z_]+) \\| ([A-Z_]+) \\| ([A-Z_]+) \\| ([A-Z_]+) \\|");
    private static final List<Transition> WRITTEN = written();

    @Test
    void theWrittenTableHasLines_eachOnce() {
        assertThat(WRITTEN).hasSizeGreaterThan(30).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(PledgeRegistrationState.class)
    void everyActionOfEverybodyIsAsWritten(PledgeRegistrationState from) {
        for (var action : PledgeAction.values()) {
            for (var mover : Mover.values()) {
                holdsAgainstThePage(from, action, mover);
            }
        }
    }

    private static void holdsAgainstThePage(PledgeRegistrationState from, PledgeAction action, Mover mover) {
        var as = from + " " + action + " " + mover;
        var here = WRITTEN.stream()
                .filter(line -> line.from() == from && line.action() == action)
                .toList();
        var mine = here.stream().filter(line -> line.by() == mover).toList();
        assertThat(PledgeLifecycle.open(from, Set.of(mover)).contains(action))
                .as(as)
                .isEqualTo(!mine.isEmpty());
        if (!mine.isEmpty()) {
            assertThat(PledgeLifecycle.next(from, action, Set.of(mover)))
                    .as(as)
                    .isEqualTo(mine.getFirst().to());
        } else {
            var refusal = here.isEmpty() ? KernelProblem.MOVE_NOT_ALLOWED : KernelProblem.FORBIDDEN;
            assertThatThrownBy(() -> PledgeLifecycle.next(from, action, Set.of(mover)))
                    .as(as)
                    .isInstanceOfSatisfying(
                            Problem.class, problem -> assertThat(problem.code()).isEqualTo(refusal));
        }
    }

    @ParameterizedTest
    @EnumSource(PledgeRegistrationState.class)
    void nothingLeavesAnEnd(PledgeRegistrationState state) {
        if (state.isEnd()) {
            assertThat(PledgeLifecycle.TABLE).noneMatch(line -> line.from() == state);
        }
    }

    private static List<Transition> written() {
        try {
            var lines = new ArrayList<Transition>();
            for (var line : Files.readAllLines(Path.of("docs/domain/pledge-lifecycle.md"))) {
                var match = LINE.matcher(line);
                if (match.matches()) {
                    lines.add(new Transition(
                            PledgeRegistrationState.valueOf(match.group(1)),
                            PledgeAction.valueOf(match.group(2)),
                            Mover.valueOf(match.group(3)),
                            PledgeRegistrationState.valueOf(match.group(4))));
                }
            }
            return lines;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
