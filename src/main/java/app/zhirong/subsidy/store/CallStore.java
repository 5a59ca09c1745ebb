package app.zhirong.subsidy.store;

import app.zhirong.kernel.Page;
import app.zhirong.platform.database.Bind;
import app.zhirong.platform.database.Columns;
import app.zhirong.subsidy.domain.Call;
import app.zhirong.subsidy.domain.CallFilter;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Rows of calls. */
@Component
public class CallStore {

    private static final String COLUMNS = """
            select c.id, c.version, c.policy_version_id, c.policy_code, c.owner_org, c.owner_name, c.region, c.title,
                   c.window_from, c.window_to, c.correction_deadline, c.notice_working_days
            from subsidy.call c
            """;
    private static final String BY_ID = COLUMNS + "where c.id = :id";
    private static final String WHERE = """
            where (:openOn::date is null or :openOn between c.window_from and c.window_to)
              and (:region::int is null or c.covered @> :region)
              and (:policyCode::text is null or c.policy_code = :policyCode)
            """;
    private static final String PAGE =
            COLUMNS + WHERE + " and (:after::uuid is null or c.id < :after) order by c.id desc limit :limit";
    private static final String COUNT = "select count(*) from subsidy.call c " + WHERE;
    // what a call covers is what its bureau is responsible for
    private static final String INSERT = """
            insert into subsidy.call (id, policy_version_id, policy_code, owner_org, owner_name, region, covered, title,
                window_from, window_to, correction_deadline, notice_working_days, created_by, created_at)
            values (:id, :policyVersion, :policyCode, :owner, :ownerName, :region, platform.scope_regions(), :title,
                :from, :to, :correction, :notice, :by, :at)
            """;

    private final DatabaseClient database;

    CallStore(DatabaseClient database) {
        this.database = database;
    }

    public Mono<Void> insert(Call call, UUID by, Instant at) {
        return database.sql(INSERT)
                .bind("id", call.id())
                .bind("policyVersion", call.policyVersionId())
                .bind("policyCode", call.policyCode())
                .bind("owner", call.ownerOrg())
                .bind("ownerName", call.ownerName())
                .bind("region", call.region())
                .bind("title", call.title())
                .bind("from", call.windowFrom())
                .bind("to", call.windowTo())
                .bind("correction", call.correctionDeadline())
                .bind("notice", call.noticeWorkingDays())
                .bind("by", by)
                .bind("at", at)
                .then();
    }

    public Mono<Call> find(UUID id) {
        return database.sql(BY_ID).bind("id", id).map(CallStore::map).one();
    }

    public Mono<Page<Call>> page(CallFilter filter, @Nullable UUID after, int limit) {
        var rows = bind(filter)
                .with("after", after, UUID.class)
                .with("limit", limit + 1)
                .to(database.sql(PAGE))
                .map(CallStore::map)
                .all()
                .collectList();
        var total = bind(filter).to(database.sql(COUNT)).mapValue(Long.class).one();
        return rows.flatMap(found -> total.map(
                count -> Page.cut(found, limit, count, call -> call.id().toString())));
    }

    private static Call map(Readable row) {
        return new Call(
                Columns.id(row, "id"),
                Columns.number(row, "version"),
                Columns.id(row, "policy_version_id"),
                Columns.text(row, "policy_code"),
                Columns.id(row, "owner_org"),
                Columns.text(row, "owner_name"),
                Columns.number(row, "region"),
                Columns.text(row, "title"),
                Columns.date(row, "window_from"),
                Columns.date(row, "window_to"),
                Columns.date(row, "correction_deadline"),
                Columns.number(row, "notice_working_days"));
    }

    private static Bind bind(CallFilter filter) {
        return Bind.values()
                .with("openOn", filter.openOn(), LocalDate.class)
                .with("region", filter.region(), Integer.class)
                .with("policyCode", filter.policyCode(), String.class);
    }
}
