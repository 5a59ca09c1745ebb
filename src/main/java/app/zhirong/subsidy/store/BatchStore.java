package app.zhirong.subsidy.store;

import app.zhirong.kernel.Page;
import app.zhirong.platform.database.Bind;
import app.zhirong.platform.database.Columns;
import app.zhirong.subsidy.domain.Batch;
import app.zhirong.subsidy.domain.Batch.BatchState;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Rows of proposed lists. */
@Component
public class BatchStore {

    private static final String SELECT = """
            select b.id, b.version, b.batch_no, b.call_id, b.owner_org, b.owner_name, b.phone, b.email, b.region, b.title,
                   b.state, b.decision_no, b.decision_date, b.notice_working_days, b.published_on, b.notice_to,
                   b.approval_document_no, b.approved_on
            from subsidy.batch b
            """;
    private static final String BY_ID = SELECT + "where b.id = :id";
    private static final String LOCK = BY_ID + " for update";
    private static final String WHERE = """
            where (:call::uuid is null or b.call_id = :call)
              and (:state::text is null or b.state = :state)
            """;
    private static final String PAGE =
            SELECT + WHERE + " and (:after::uuid is null or b.id < :after) order by b.id desc limit :limit";
    private static final String COUNT = "select count(*) from subsidy.batch b " + WHERE;
    private static final String INSERT = """
            insert into subsidy.batch (id, batch_no, call_id, owner_org, owner_name, phone, email, region, title, state,
                decision_no, decision_date, notice_working_days, created_by, created_at)
            values (:id, 'GS-' || :year || '-' || lpad(nextval('subsidy.batch_number')::text, 4, '0'), :call, :owner,
                :ownerName, :phone, :email, :region, :title, 'DRAFT', :decisionNo, :decisionDate, :days, :by, :at)
            """;
    private static final String TOUCH = "update subsidy.batch set version = version + 1 where id = :id";
    private static final String PUBLISH = """
            update subsidy.batch set state = 'ON_NOTICE', published_on = :on, notice_to = :to, version = version + 1
            where id = :id
            """;
    private static final String CLOSE = """
            update subsidy.batch set state = 'CLOSED', approval_document_no = :documentNo, approved_on = :on,
                version = version + 1
            where id = :id
            """;

    private final DatabaseClient database;

    BatchStore(DatabaseClient database) {
        this.database = database;
    }

    public Mono<Void> insert(Batch batch, String year, UUID by, Instant at) {
        return Bind.values()
                .with("id", batch.id())
                .with("year", year)
                .with("call", batch.callId())
                .with("owner", batch.ownerOrg())
                .with("ownerName", batch.ownerName())
                .with("phone", batch.phone())
                .with("email", batch.email(), String.class)
                .with("region", batch.region())
                .with("title", batch.title())
                .with("decisionNo", batch.decisionNo())
                .with("decisionDate", batch.decisionDate())
                .with("days", batch.noticeWorkingDays())
                .with("by", by)
                .with("at", at)
                .to(database.sql(INSERT))
                .then();
    }

    public Mono<Batch> find(UUID id) {
        return database.sql(BY_ID).bind("id", id).map(BatchStore::map).one();
    }

    public Mono<Batch> lock(UUID id) {
        return database.sql(LOCK).bind("id", id).map(BatchStore::map).one();
    }

    public Mono<Page<Batch>> page(@Nullable UUID callId, @Nullable BatchState state, @Nullable UUID after, int limit) {
        var filter = Bind.values().with("call", callId, UUID.class).with("state", state, String.class);
        var total = filter.to(database.sql(COUNT)).mapValue(Long.class).one();
        var rows = filter.with("after", after, UUID.class)
                .with("limit", limit + 1)
                .to(database.sql(PAGE))
                .map(BatchStore::map)
                .all()
                .collectList();
        return rows.flatMap(found -> total.map(
                count -> Page.cut(found, limit, count, batch -> batch.id().toString())));
    }

    /** Its lines changed. */
    public Mono<Void> touch(UUID id) {
        return database.sql(TOUCH).bind("id", id).then();
    }

    public Mono<Void> publish(UUID id, LocalDate on, LocalDate to) {
        return database.sql(PUBLISH)
                .bind("on", on)
                .bind("to", to)
                .bind("id", id)
                .then();
    }

    public Mono<Void> close(UUID id, String documentNo, LocalDate on) {
        return database.sql(CLOSE)
                .bind("documentNo", documentNo)
                .bind("on", on)
                .bind("id", id)
                .then();
    }

    private static Batch map(Readable row) {
        return new Batch(
                Columns.id(row, "id"),
                Columns.number(row, "version"),
                Columns.text(row, "batch_no"),
                Columns.id(row, "call_id"),
                Columns.id(row, "owner_org"),
                Columns.text(row, "owner_name"),
                Columns.text(row, "phone"),
                row.get("email", String.class),
                Columns.number(row, "region"),
                Columns.text(row, "title"),
                Columns.choice(row, "state", BatchState.class),
                Columns.text(row, "decision_no"),
                Columns.date(row, "decision_date"),
                Columns.number(row, "notice_working_days"),
                row.get("published_on", LocalDate.class),
                row.get("notice_to", LocalDate.class),
                row.get("approval_document_no", String.class),
                row.get("approved_on", LocalDate.class));
    }
}
