package app.zhirong.statistics.store;

import app.zhirong.kernel.Money;
import app.zhirong.platform.database.Bind;
import app.zhirong.platform.database.Columns;
import app.zhirong.statistics.domain.CallBudget;
import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Budgets of calls as they were last told. */
@Component
public class BudgetStore {

    private static final String OF_YEAR = """
            select call_id, policy_code, title, region, year, window_from, window_to, total, reserved, committed, spent
            from statistics.budget where year = :year order by window_to, call_id
            """;
    private static final String OPENED = """
            insert into statistics.budget
              (call_id, policy_code, title, region, covered, year, window_from, window_to, total, reserved, committed, spent)
            values (:call, :policy, :title, :region, :covered::int4multirange, :year, :from, :to, :total, 0, 0, 0)
            on conflict (call_id) do nothing
            """;
    private static final String MOVED = """
            update statistics.budget set total = :total, reserved = :reserved, committed = :committed, spent = :spent
            where call_id = :call
            """;

    private final DatabaseClient database;

    BudgetStore(DatabaseClient database) {
        this.database = database;
    }

    /** Of calls whose window began in the year, the first to close first. */
    public Mono<List<CallBudget>> ofYear(int year) {
        return database.sql(OF_YEAR)
                .bind("year", year)
                .map(BudgetStore::map)
                .all()
                .collectList();
    }

    /** @param covered regions from which claims may come, an int4multirange literal */
    public Mono<Void> opened(CallBudget call, String covered) {
        return Bind.values()
                .with("call", call.callId())
                .with("policy", call.policyCode())
                .with("title", call.title())
                .with("region", call.region())
                .with("covered", covered)
                .with("year", call.year())
                .with("from", call.windowFrom())
                .with("to", call.windowTo())
                .with("total", call.total())
                .to(database.sql(OPENED))
                .then();
    }

    /** @return whether the call is known */
    public Mono<Boolean> moved(UUID call, Money total, Money reserved, Money committed, Money spent) {
        return Bind.values()
                .with("call", call)
                .with("total", total)
                .with("reserved", reserved)
                .with("committed", committed)
                .with("spent", spent)
                .to(database.sql(MOVED))
                .fetch()
                .rowsUpdated()
                .map(rows -> rows > 0);
    }

    private static CallBudget map(Readable row) {
        return new CallBudget(
                Columns.id(row, "call_id"),
                Columns.text(row, "policy_code"),
                Columns.text(row, "title"),
                Columns.number(row, "region"),
                Columns.number(row, "year"),
                Columns.date(row, "window_from"),
                Columns.date(row, "window_to"),
                Columns.money(row, "total"),
                Columns.money(row, "reserved"),
                Columns.money(row, "committed"),
                Columns.money(row, "spent"));
    }
}
