package app.zhirong.financing.store;

import app.zhirong.financing.FinancingState;
import app.zhirong.financing.domain.CaseCursor;
import app.zhirong.financing.domain.CaseFilter;
import app.zhirong.financing.domain.CaseLine;
import app.zhirong.platform.database.Bind;
import app.zhirong.platform.database.Columns;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The list of cases by cursor: what waits for the caller first, the oldest deadline on top. */
@Component
public class CaseListStore {

    private static final String RANK = "(case when a.state = any (:mine) then 0 else 1 end)";
    private static final String DUE = "coalesce(a.due_on, date '9999-12-31')";
    private static final String WHERE = """
             where (not :onlyMine or a.state = any (:mine))
               and (:state::text is null or a.state = :state)
               and (:product::uuid is null or a.product_id = :product)
               and (:dueBefore::date is null or a.due_on < :dueBefore)
               and (:keyword::text is null or strpos(a.case_no, :keyword) > 0 or strpos(a.enterprise_name, :keyword) > 0
                    or strpos(a.product_name, :keyword) > 0)
            """;
    private static final String PAGE = ApplicationRows.SELECT.replace("from financing.application a", """
                    , q.amount as requested_amount, q.term_months as requested_term,
                      coalesce((select cardinality(d.asset_ids) from financing.request d
                                where d.case_id = a.id and d.round = a.round and a.submitted_on is null),
                               (select count(*)::int from financing.collateral c where c.case_id = a.id)) as asset_count
                    from financing.application a
                    left join financing.request q on q.case_id = a.id and q.round = a.round
                    """)
            + WHERE
            + "   and (:rank::int is null or (" + RANK + ", " + DUE + ", a.id) > (:rank, :due, :after))\n"
            + " order by " + RANK + ", " + DUE + ", a.id\n limit :limit\n";
    private static final String COUNT = "select count(*) from financing.application a" + WHERE;

    private final DatabaseClient database;

    CaseListStore(DatabaseClient database) {
        this.database = database;
    }

    /** One more than asked for, if there is one. */
    public Mono<List<CaseLine>> page(CaseFilter filter, @Nullable CaseCursor after, int limit) {
        return bind(filter)
                .with("rank", after == null ? null : after.rank(), Integer.class)
                .with("due", after == null ? null : after.due(), LocalDate.class)
                .with("after", after == null ? null : after.id(), UUID.class)
                .with("limit", limit + 1)
                .to(database.sql(PAGE))
                .map(CaseListStore::line)
                .all()
                .collectList();
    }

    public Mono<Long> count(CaseFilter filter) {
        return bind(filter).to(database.sql(COUNT)).mapValue(Long.class).one();
    }

    private static CaseLine line(Readable row) {
        return new CaseLine(
                ApplicationRows.map(row),
                Columns.moneyIfAny(row, "requested_amount"),
                row.get("requested_term", Integer.class),
                Columns.number(row, "asset_count"),
                null);
    }

    private static Bind bind(CaseFilter filter) {
        var keyword = filter.keyword();
        return Bind.values()
                .with(
                        "mine",
                        filter.mineStates().stream().map(FinancingState::name).toArray(String[]::new))
                .with("onlyMine", filter.onlyMine())
                .with("state", filter.state(), FinancingState.class)
                .with("product", filter.productId(), UUID.class)
                .with("dueBefore", filter.dueBefore(), LocalDate.class)
                .with("keyword", keyword == null || keyword.isBlank() ? null : keyword.strip(), String.class);
    }
}
