package app.zhirong.enterprise.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhirong.enterprise.domain.RegistrationLifecycle.Transition;
import app.zhirong.identity.Role;
import app.zhirong.kernel.Problem;
import app.zhirong.support.LifecyclePage;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegistrationLifecycleTests {

    private static final Set<String> PAGE = LifecyclePage.moves("registration.md");

    @Test
    void thePageListsExactlyTheMovesOfTheCode() {
        assertThat(RegistrationLifecycle.TABLE.stream()
                        .map(RegistrationLifecycleTests::words)
                        .collect(Collectors.toSet()))
                .isEqualTo(PAGE)
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyActionOfEveryRoleDoesWhatThePageSays(RegistrationState from) {
        for (var action : RegistrationAction.values()) {
            for (var role : Role.values()) {
                var listed = to(from, action, role);
                if (listed.isPresent()) {
                    assertThat(RegistrationLifecycle.next(from, action, Set.of(role)))
                            .isEqualTo(listed.get());
                } else {
                    assertThatThrownBy(() -> RegistrationLifecycle.next(from, action, Set.of(role)))
                            .as("%s %s %s", from, action, role)
                            .isInstanceOf(Problem.class);
                }
                assertThat(RegistrationLifecycle.actions(from, Set.of(role)).contains(action))
                        .isEqualTo(listed.isPresent());
            }
        }
    }

    private static Optional<RegistrationState> to(RegistrationState from, RegistrationAction action, Role role) {
        var start = "%s %s %s ".formatted(from, action, role);
        return PAGE.stream()
                .filter(move -> move.startsWith(start))
                .map(move -> RegistrationState.valueOf(move.substring(start.length())))
                .findFirst();
    }

    private static String words(Transition move) {
        return "%s %s %s %s".formatted(move.from(), move.action(), move.role(), move.to());
    }
}
