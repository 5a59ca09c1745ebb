package app.zhirong.subsidy.store;

import app.zhirong.kernel.Page;
import app.zhirong.platform.database.Bind;
import app.zhirong.platform.database.Columns;
import app.zhirong.subsidy.ClaimState;
import app.zhirong.subsidy.domain.Notice;
import app.zhirong.subsidy.domain.Notice.Line;
import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Public notices through the views that visitors may read. */
@Component
public class NoticeStore {

    private static final String SELECT = """
            select n.id, n.batch_no, n.title, n.state, n.owner_name, n.phone, n.email, n.region, n.decision_no,
                   n.decision_date, n.notice_working_days, n.published_on, n.notice_to, n.approval_document_no,
                   n.call_title, n.terms
            from subsidy.public_notice n
            """;
    private static final String BY_ID = SELECT + "where n.id = :id";
    private static final String CODE = "select subsidy.notice_code(:id)";
    private static final String WHERE = "where (:openOn::date is null or :openOn <= n.notice_to)";
    private static final String PAGE =
            SELECT + WHERE + " and (:after::uuid is null or n.id < :after) order by n.id desc limit :limit";
    private static final String COUNT = "select count(*) from subsidy.public_notice n " + WHERE;
    private static final String LINES = """
            select line_no, enterprise_name, region, asset_nos, bank_name, proposed_amount, state
            from subsidy.public_notice_line where batch_id = :id order by line_no
            """;

    private final DatabaseClient database;

    NoticeStore(DatabaseClient database) {
        this.database = database;
    }

    /** @param openOn only those whose notice runs on the day; absent for all */
    public Mono<Page<Notice>> page(@Nullable LocalDate openOn, @Nullable UUID after, int limit) {
        var filter = Bind.values().with("openOn", openOn, LocalDate.class);
        var total = filter.to(database.sql(COUNT)).mapValue(Long.class).one();
        var rows = filter.with("after", after, UUID.class)
                .with("limit", limit + 1)
                .to(database.sql(PAGE))
                .map(row -> map(row, null, List.of()))
                .all()
                .collectList();
        return rows.flatMap(found -> total.map(
                count -> Page.cut(found, limit, count, notice -> notice.id().toString())));
    }

    public Mono<Notice> find(UUID id) {
        return Mono.zip(lines(id), code(id))
                .flatMap(known -> database.sql(BY_ID)
                        .bind("id", id)
                        .map(row -> map(row, known.getT2().orElse(null), known.getT1()))
                        .one());
    }

    private Mono<Optional<String>> code(UUID id) {
        return database.sql(CODE)
                .bind("id", id)
                .map(row -> Optional.ofNullable(row.get(0, String.class)))
                .one();
    }

    private Mono<List<Line>> lines(UUID id) {
        return database.sql(LINES)
                .bind("id", id)
                .map(row -> new Line(
                        Columns.number(row, "line_no"),
                        Columns.text(row, "enterprise_name"),
                        Columns.number(row, "region"),
                        List.of(Columns.get(row, "asset_nos", String[].class)),
                        Columns.text(row, "bank_name"),
                        Columns.money(row, "proposed_amount"),
                        Columns.text(row, "state").equals(ClaimState.SUSPENDED.name())))
                .all()
                .collectList();
    }

    private static Notice map(Readable row, @Nullable String code, List<Line> lines) {
        return new Notice(
                Columns.id(row, "id"),
                Columns.text(row, "batch_no"),
                Columns.text(row, "title"),
                Columns.text(row, "state").equals("ON_NOTICE"),
                Columns.text(row, "owner_name"),
                Columns.text(row, "phone"),
                row.get("email", String.class),
                Columns.number(row, "region"),
                Columns.text(row, "decision_no"),
                Columns.date(row, "decision_date"),
                Columns.number(row, "notice_working_days"),
                Columns.date(row, "published_on"),
                Columns.date(row, "notice_to"),
                row.get("approval_document_no", String.class),
                Columns.text(row, "call_title"),
                code,
                PolicyTermsJson.read(Columns.get(row, "terms", Json.class).asString()),
                lines);
    }
}
