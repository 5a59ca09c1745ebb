package app.zhirong.financing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhirong.financing.FinancingState;
import app.zhirong.identity.Role;
import app.zhirong.kernel.KernelProblem;
import app.zhirong.kernel.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FinancingLifecycleTests {

    private static final Path PAGE = Path.of("docs/domain/financing-lifecycle.md");

    @Test
    void everyStateActionAndRole_doesWhatThePageSays() throws IOException {
        var written = written();
        assertThat(written).isNotEmpty();
        for (var state : FinancingState.values()) {
            for (var action : CaseAction.values()) {
                for (var actor : CaseActor.values()) {
                    var to = written.get(state + " " + action + " " + actor);
                    if (to == null) {
                        assertThatThrownBy(() -> FinancingLifecycle.next(state, action, Set.of(actor)))
                                .as("%s %s %s", state, action, actor)
                                .isInstanceOf(Problem.class);
                    } else {
                        assertThat(FinancingLifecycle.next(state, action, Set.of(actor)))
                                .as("%s %s %s", state, action, actor)
                                .isEqualTo(FinancingState.valueOf(to));
                    }
                }
            }
        }
        assertThat(written).hasSize(FinancingLifecycle.TABLE.size());
    }

    private static Map<String, String> written() throws IOException {
        var pairs = new HashMap<String, String>();
        for (var line : Files.readAllLines(PAGE)) {
            var cells = List.of(line.split("\\|")).stream().map(String::strip).toList();
            if (cells.size() >= 5 && isState(cells.get(1)) && isState(cells.get(4))) {
                pairs.put(cells.get(1) + " " + cells.get(2) + " " + cells.get(3), cells.get(4));
            }
        }
        return pairs;
    }

    private static boolean isState(String text) {
        return List.of(FinancingState.values()).stream()
                .anyMatch(state -> state.name().equals(text));
    }

    @Test
    void everyStateButAnEndHasAWayOutAndAHolder() {
        for (var state : FinancingState.values()) {
            boolean leads =
                    FinancingLifecycle.TABLE.stream().anyMatch(move -> move.from() == state && move.to() != state);
            assertThat(leads).as("way out of %s", state).isEqualTo(!state.isEnd());
            assertThat(FinancingLifecycle.holders(state).isEmpty())
                    .as("holder of %s", state)
                    .isEqualTo(state.isEnd());
        }
    }

    @Test
    void whoeverHoldsACaseCanDoSomethingWithIt_unlessItWaitsForAnotherModule() {
        var waitForNews = Set.of(FinancingState.SETTLED, FinancingState.DISBURSED);
        for (var state : FinancingState.values()) {
            if (!waitForNews.contains(state)) {
                for (var holder : FinancingLifecycle.holders(state)) {
                    assertThat(FinancingLifecycle.actions(state, Set.of(holder)))
                            .as("%s in %s", holder, state)
                            .isNotEmpty();
                }
            }
        }
    }

    @Test
    void tellsApartWhatNobodyCanDo_andWhatSomebodyElseCan() {
        assertThatThrownBy(() -> FinancingLifecycle.next(
                        FinancingState.SUBMITTED, CaseAction.APPROVE, Set.of(CaseActor.BANK_APPROVER)))
                .hasMessage(KernelProblem.MOVE_NOT_ALLOWED.code());
        assertThatThrownBy(() -> FinancingLifecycle.next(
                        FinancingState.SUBMITTED, CaseAction.TAKE_UP, Set.of(CaseActor.BANK_APPROVER)))
                .hasMessage(KernelProblem.FORBIDDEN.code());
    }

    @Test
    void rolesOutsideTheTwoPartiesAreNoActors() {
        assertThat(CaseActor.of(Set.of(Role.BUREAU_REVIEWER, Role.PLATFORM_ADMIN)))
                .isEmpty();
        assertThat(CaseActor.of(Set.of(Role.BANK_OFFICER, Role.BANK_APPROVER)))
                .containsExactlyInAnyOrder(CaseActor.BANK_OFFICER, CaseActor.BANK_APPROVER);
    }

    @Test
    void thatARejectionWasProposedIsTheBanksOwnAffair() {
        assertThat(CaseAction.PROPOSE_REJECTION.publicName()).isEqualTo("RECOMMEND");
        assertThat(CaseAction.REJECT.publicName()).isEqualTo("REJECT");
    }
}
