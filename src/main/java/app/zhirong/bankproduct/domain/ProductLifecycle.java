package app.zhirong.bankproduct.domain;

import static app.zhirong.bankproduct.ProductState.DRAFT;
import static app.zhirong.bankproduct.ProductState.PROPOSED;
import static app.zhirong.bankproduct.ProductState.PUBLISHED;
import static app.zhirong.bankproduct.ProductState.RETIRED;
import static app.zhirong.bankproduct.ProductState.SUSPENDED;
import static app.zhirong.bankproduct.domain.ProductAction.PROPOSE;
import static app.zhirong.bankproduct.domain.ProductAction.PUBLISH;
import static app.zhirong.bankproduct.domain.ProductAction.RESUME;
import static app.zhirong.bankproduct.domain.ProductAction.RETIRE;
import static app.zhirong.bankproduct.domain.ProductAction.REVISE;
import static app.zhirong.bankproduct.domain.ProductAction.SEND_BACK;
import static app.zhirong.bankproduct.domain.ProductAction.SUSPEND;
import static app.zhirong.identity.Role.BANK_APPROVER;
import static app.zhirong.identity.Role.BANK_OFFICER;

import app.zhirong.bankproduct.ProductState;
import app.zhirong.identity.Role;
import app.zhirong.kernel.KernelProblem;
import java.util.List;
import java.util.Set;

/**
 * Who may move a product from where to where; what the table does not list cannot happen. The same table for readers is
 * in {@code docs/domain/products-and-lists.md}.
 */
public final class ProductLifecycle {

    public static final List<Transition> TABLE = List.of(
            new Transition(DRAFT, PROPOSE, BANK_OFFICER, PROPOSED),
            new Transition(DRAFT, PROPOSE, BANK_APPROVER, PROPOSED),
            new Transition(PROPOSED, PUBLISH, BANK_APPROVER, PUBLISHED),
            new Transition(PROPOSED, SEND_BACK, BANK_APPROVER, DRAFT),
            new Transition(PROPOSED, SEND_BACK, BANK_OFFICER, DRAFT),
            new Transition(PUBLISHED, SUSPEND, BANK_OFFICER, SUSPENDED),
            new Transition(PUBLISHED, SUSPEND, BANK_APPROVER, SUSPENDED),
            new Transition(SUSPENDED, RESUME, BANK_APPROVER, PUBLISHED),
            new Transition(SUSPENDED, REVISE, BANK_OFFICER, DRAFT),
            new Transition(SUSPENDED, REVISE, BANK_APPROVER, DRAFT),
            new Transition(DRAFT, RETIRE, BANK_APPROVER, RETIRED),
            new Transition(PUBLISHED, RETIRE, BANK_APPROVER, RETIRED),
            new Transition(SUSPENDED, RETIRE, BANK_APPROVER, RETIRED));

    private ProductLifecycle() {}

    /** @throws app.zhirong.kernel.Problem 409 if nobody can do that now, 403 if only others can */
    public static ProductState next(ProductState from, ProductAction action, Set<Role> roles) {
        var possible = TABLE.stream()
                .filter(move -> move.from() == from && move.action() == action)
                .toList();
        if (possible.isEmpty()) {
            throw KernelProblem.MOVE_NOT_ALLOWED.problem();
        }
        return possible.stream()
                .filter(move -> roles.contains(move.role()))
                .map(Transition::to)
                .findFirst()
                .orElseThrow(KernelProblem.FORBIDDEN::problem);
    }

    /** What somebody with these roles can do now, in the order of the table. */
    public static List<ProductAction> actions(ProductState from, Set<Role> roles) {
        return TABLE.stream()
                .filter(move -> move.from() == from && roles.contains(move.role()))
                .map(Transition::action)
                .distinct()
                .toList();
    }

    /** Whether a product can be changed: only while nobody else can see it. */
    public static boolean isEditable(ProductState state) {
        return state == DRAFT;
    }

    /** One line of the table. */
    public record Transition(ProductState from, ProductAction action, Role role, ProductState to) {}
}
