package app.zhirong.ipasset.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhirong.identity.Role;
import app.zhirong.ipasset.domain.DisputeLifecycle.Transition;
import app.zhirong.kernel.Problem;
import app.zhirong.support.LifecyclePage;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DisputeLifecycleTests {

    private static final Set<String> PAGE = LifecyclePage.moves("ownership.md");

    @Test
    void thePageListsExactlyTheMovesOfTheCode() {
        assertThat(DisputeLifecycle.TABLE.stream()
                        .map(DisputeLifecycleTests::words)
                        .collect(Collectors.toSet()))
                .isEqualTo(PAGE)
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyActionOfEveryRoleDoesWhatThePageSays(DisputeState from) {
        for (var action : DisputeAction.values()) {
            for (var role : Role.values()) {
                var listed = to(from, action, role);
                if (listed.isPresent()) {
                    assertThat(DisputeLifecycle.next(from, action, Set.of(role)))
                            .isEqualTo(listed.get());
                } else {
                    assertThatThrownBy(() -> DisputeLifecycle.next(from, action, Set.of(role)))
                            .as("%s %s %s", from, action, role)
                            .isInstanceOf(Problem.class);
                }
                assertThat(DisputeLifecycle.actions(from, Set.of(role)).contains(action))
                        .isEqualTo(listed.isPresent());
            }
        }
    }

    private static Optional<DisputeState> to(DisputeState from, DisputeAction action, Role role) {
        var start = "%s %s %s ".formatted(from, action, role);
        return PAGE.stream()
                .filter(move -> move.startsWith(start))
                .map(move -> DisputeState.valueOf(move.substring(start.length())))
                .findFirst();
    }

    private static String words(Transition move) {
        return "%s %s %s %s".formatted(move.from(), move.action(), move.role(), move.to());
    }
}
