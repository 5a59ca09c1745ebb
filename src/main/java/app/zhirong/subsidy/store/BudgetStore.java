package app.zhirong.subsidy.store;

import app.zhirong.kernel.Money;
import app.zhirong.platform.database.Bind;
import app.zhirong.platform.database.Columns;
import app.zhirong.platform.database.Constraint;
import app.zhirong.subsidy.SubsidyProblem;
import app.zhirong.subsidy.domain.Budget;
import io.r2dbc.spi.Readable;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** One row a call; a check of the database keeps it from being overspent, whoever comes at once. */
@Component
public class BudgetStore {

    private static final String INSERT = """
            insert into subsidy.budget (call_id, region, covered, total)
            values (:call, :region, platform.scope_regions(), :total)
            """;
    private static final String FIND =
            "select total, reserved, committed, spent from subsidy.budget where call_id = :call";
    private static final String FIND_ALL =
            "select call_id, total, reserved, committed, spent from subsidy.budget where call_id = any(:calls)";
    private static final String MOVE = """
            update subsidy.budget set reserved = reserved + :reserved, committed = committed + :committed,
                spent = spent + :spent
            where call_id = :call
            returning total, reserved, committed, spent
            """;

    private final DatabaseClient database;

    BudgetStore(DatabaseClient database) {
        this.database = database;
    }

    public Mono<Void> insert(UUID call, int region, Money total) {
        return database.sql(INSERT)
                .bind("call", call)
                .bind("region", region)
                .bind("total", total.yuan())
                .then();
    }

    /** Empty when the caller has nothing to do with the call's money. */
    public Mono<Budget> find(UUID call) {
        return database.sql(FIND).bind("call", call).map(BudgetStore::map).one();
    }

    /** Those of the calls' budgets that the caller has to do with, by call. */
    public Mono<Map<UUID, Budget>> findAll(Collection<UUID> calls) {
        return database.sql(FIND_ALL)
                .bind("calls", calls.toArray(UUID[]::new))
                .map(row -> Map.entry(Columns.id(row, "call_id"), map(row)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** @throws app.zhirong.kernel.Problem 409 when less than that is left */
    public Mono<Budget> reserve(UUID call, Money amount) {
        return move(call, amount, Money.ZERO, Money.ZERO);
    }

    public Mono<Budget> free(UUID call, Money amount) {
        return move(call, negative(amount), Money.ZERO, Money.ZERO);
    }

    public Mono<Budget> commit(UUID call, Money amount) {
        return move(call, negative(amount), amount, Money.ZERO);
    }

    public Mono<Budget> spend(UUID call, Money amount) {
        return move(call, Money.ZERO, negative(amount), amount);
    }

    public Mono<Budget> takeBack(UUID call, Money amount) {
        return move(call, Money.ZERO, amount, negative(amount));
    }

    private Mono<Budget> move(UUID call, Money reserved, Money committed, Money spent) {
        return Bind.values()
                .with("call", call)
                .with("reserved", reserved)
                .with("committed", committed)
                .with("spent", spent)
                .to(database.sql(MOVE))
                .map(BudgetStore::map)
                .one()
                .transform(Constraint.refuses("budget_never_overspent", SubsidyProblem.BUDGET_EXCEEDED::problem));
    }

    private static Money negative(Money amount) {
        return Money.ZERO.minus(amount);
    }

    private static Budget map(Readable row) {
        return new Budget(
                Columns.money(row, "total"),
                Columns.money(row, "reserved"),
                Columns.money(row, "committed"),
                Columns.money(row, "spent"));
    }
}
