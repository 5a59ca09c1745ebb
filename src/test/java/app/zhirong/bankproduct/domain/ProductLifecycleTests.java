package app.zhirong.bankproduct.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhirong.bankproduct.ProductState;
import app.zhirong.bankproduct.domain.ProductLifecycle.Transition;
import app.zhirong.identity.Role;
import app.zhirong.kernel.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state × action × role against the table in docs/domain/products-and-lists.md. */
class ProductLifecycleTests {

    private static final List<Transition> WRITTEN = written();

    static Stream<Arguments> combinations() {
        return Arrays.stream(ProductState.values())
                .flatMap(from -> Arrays.stream(ProductAction.values())
                        .flatMap(action -> Arrays.stream(Role.values()).map(role -> Arguments.of(from, action, role))));
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void movesAsThePageSays_andNotOtherwise(ProductState from, ProductAction action, Role role) {
        var expected = WRITTEN.stream()
                .filter(move -> move.from() == from && move.action() == action && move.role() == role)
                .findFirst();
        if (expected.isPresent()) {
            assertThat(ProductLifecycle.next(from, action, Set.of(role)))
                    .isEqualTo(expected.get().to());
            assertThat(ProductLifecycle.actions(from, Set.of(role))).contains(action);
        } else {
            assertThatThrownBy(() -> ProductLifecycle.next(from, action, Set.of(role)))
                    .isInstanceOf(Problem.class);
            assertThat(ProductLifecycle.actions(from, Set.of(role))).doesNotContain(action);
        }
    }

    @Test
    void aMoveThatNobodyHasIsAConflict_oneThatOthersHaveIsForbidden() {
        assertThatThrownBy(() ->
                        ProductLifecycle.next(ProductState.RETIRED, ProductAction.PUBLISH, Set.of(Role.BANK_APPROVER)))
                .hasMessage("state.move-not-allowed");
        assertThatThrownBy(() ->
                        ProductLifecycle.next(ProductState.PROPOSED, ProductAction.PUBLISH, Set.of(Role.BANK_OFFICER)))
                .hasMessage("request.forbidden");
    }

    @Test
    void everyStateButTheEndHasAWayOut_andAllAreReached() {
        assertThat(WRITTEN).hasSameSizeAs(ProductLifecycle.TABLE).hasSize(13);
        assertThat(WRITTEN.stream().map(Transition::from))
                .contains(ProductState.DRAFT, ProductState.PROPOSED, ProductState.PUBLISHED, ProductState.SUSPENDED);
        assertThat(WRITTEN.stream().map(Transition::to)).contains(ProductState.values());
    }

    private static List<Transition> written() {
        try {
            return Files.readAllLines(Path.of("docs/domain/products-and-lists.md")).stream()
                    .map(line -> line.split("\\|", -1))
                    .filter(cells -> cells.length == 6 && cells[1].strip().matches("[A-Z]{5,}"))
                    .map(cells -> new Transition(
                            ProductState.valueOf(cells[1].strip()),
                            ProductAction.valueOf(cells[2].strip()),
                            Role.valueOf(cells[3].strip()),
                            ProductState.valueOf(cells[4].strip())))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
