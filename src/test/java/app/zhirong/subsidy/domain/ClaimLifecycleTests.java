package app.zhirong.subsidy.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhirong.kernel.KernelProblem;
import app.zhirong.kernel.Problem;
import app.zhirong.subsidy.ClaimState;
import app.zhirong.subsidy.domain.ClaimLifecycle.Transition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClaimLifecycleTests {

    private static final Pattern ROW = Pattern.compile("\\| ([A-Z_]+) \\| ([A-Z_]+) \\| ([A-Z_]+) \\| ([A-Z_]+) \\|");
    private static final List<Transition> WRITTEN = written();

    @Test
    void theCodeMovesAsThePageSays() {
        assertThat(WRITTEN).hasSizeGreaterThan(40).doesNotHaveDuplicates();
        assertThat(ClaimLifecycle.TABLE).containsExactlyElementsOf(WRITTEN);
    }

    static Stream<Transition> everyCombination() {
        return Arrays.stream(ClaimState.values())
                .flatMap(state -> Arrays.stream(ClaimAction.values())
                        .flatMap(action -> Arrays.stream(ClaimRole.values())
                                .map(role -> new Transition(state, action, role, state))));
    }

    @ParameterizedTest
    @MethodSource("everyCombination")
    void everyStateActionAndRole_goesWhereThePageSays_orNowhere(Transition tried) {
        var roles = Set.of(tried.role());
        var target = target(tried);
        if (target.isPresent()) {
            assertThat(ClaimLifecycle.next(tried.from(), tried.action(), roles)).isEqualTo(target.get());
            assertThat(ClaimLifecycle.actions(tried.from(), roles)).contains(tried.action());
            return;
        }
        boolean elsewhere =
                WRITTEN.stream().anyMatch(move -> move.action() == tried.action() && move.role() == tried.role());
        var expected = elsewhere ? KernelProblem.MOVE_NOT_ALLOWED : KernelProblem.FORBIDDEN;
        assertThatThrownBy(() -> ClaimLifecycle.next(tried.from(), tried.action(), roles))
                .isInstanceOfSatisfying(
                        Problem.class, refusal -> assertThat(refusal.code()).isEqualTo(expected));
        assertThat(ClaimLifecycle.actions(tried.from(), roles)).doesNotContain(tried.action());
    }

    @Test
    void everyStateIsReached_andOnlyTheEndsHaveNoWayOut() {
        var reached = new HashSet<>(Set.of(ClaimState.DRAFT));
        var left = new HashSet<ClaimState>();
        for (var move : ClaimLifecycle.TABLE) {
            reached.add(move.to());
            left.add(move.from());
        }
        assertThat(reached).containsExactlyInAnyOrder(ClaimState.values());
        assertThat(ClaimState.values())
                .filteredOn(state -> !left.contains(state))
                .containsExactlyInAnyOrder(
                        ClaimState.ARCHIVED, ClaimState.REJECTED, ClaimState.WITHDRAWN, ClaimState.FORFEITED);
    }

    private static Optional<ClaimState> target(Transition tried) {
        return WRITTEN.stream()
                .filter(move ->
                        move.from() == tried.from() && move.action() == tried.action() && move.role() == tried.role())
                .map(Transition::to)
                .findFirst();
    }

    private static List<Transition> written() {
        try {
            return ROW.matcher(Files.readString(Path.of("docs/domain/claim-lifecycle.md")))
                    .results()
                    .map(row -> new Transition(
                            ClaimState.valueOf(row.group(1)),
                            ClaimAction.valueOf(row.group(2)),
                            ClaimRole.valueOf(row.group(3)),
                            ClaimState.valueOf(row.group(4))))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
