package app.zhirong.bankproduct.store;

import app.zhirong.bankproduct.domain.EntryFilter;
import app.zhirong.bankproduct.domain.EntryStanding;
import app.zhirong.bankproduct.domain.ListEntry;
import app.zhirong.bankproduct.domain.ListLine;
import app.zhirong.kernel.Ids;
import app.zhirong.kernel.Page;
import app.zhirong.platform.database.Columns;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Lines of bureaus' recommendation lists. */
@Component
public class RecommendationStore {

    private static final String INSERT_LINES = """
            insert into bankproduct.recommendation_entry (id, list_id, bureau_org, region, uscc, name, valid_from, valid_to,
                state)
            select t.id, :list, :bureau, :region, t.uscc, t.name, t.valid_from, t.valid_to, 'RECOMMENDED'
            from unnest(:ids::uuid[], :usccs::text[], :names::text[], :froms::date[], :tos::date[])
              as t(id, uscc, name, valid_from, valid_to)
            """;
    private static final String REMOVE = """
            update bankproduct.recommendation_entry set state = 'REMOVED', version = version + 1 where id = :id
            """;
    private static final String SELECT = """
            select e.id, e.version, e.list_id, e.bureau_org, e.uscc, e.name, e.valid_from, e.valid_to, e.state,
                   e.enterprise_org is not null as registered
            from bankproduct.recommendation_entry e
            """;
    private static final String BY_ID = SELECT + "where e.id = :id";
    private static final String LOCK = BY_ID + " for no key update";
    private static final String WHERE = """
            where (:list::uuid is null or e.list_id = :list)
              and (:standing::text is null or :standing = case
                    when e.state = 'REMOVED' then 'REMOVED'
                    when :today < e.valid_from then 'UPCOMING'
                    when :today > e.valid_to then 'EXPIRED'
                    else 'VALID' end)
              and (:keyword::text is null or strpos(e.name, :keyword) > 0 or strpos(e.uscc, :keyword) > 0)
            """;
    private static final String PAGE = SELECT + WHERE + """
              and (:after::uuid is null or e.id < :after)
            order by e.id desc limit :limit
            """;
    private static final String COUNT = "select count(*) from bankproduct.recommendation_entry e " + WHERE;
    private static final String RECOMMENDED_TO = """
            select distinct e.uscc from bankproduct.recommendation_entry e
            join bankproduct.share s on s.resource_id = e.list_id and s.org_id = :bank and (s.until is null or s.until > now())
            where e.state = 'RECOMMENDED' and e.valid_from <= :day and e.valid_to >= :day
            """;

    private final DatabaseClient database;

    RecommendationStore(DatabaseClient database) {
        this.database = database;
    }

    public Mono<Void> insertLines(UUID list, UUID bureau, int region, List<ListLine> lines, Ids ids) {
        return database.sql(INSERT_LINES)
                .bind("list", list)
                .bind("bureau", bureau)
                .bind("region", region)
                .bind("ids", lines.stream().map(line -> ids.next()).toArray(UUID[]::new))
                .bind("usccs", lines.stream().map(line -> line.uscc().value()).toArray(String[]::new))
                .bind("names", lines.stream().map(ListLine::name).toArray(String[]::new))
                .bind("froms", lines.stream().map(ListLine::validFrom).toArray(LocalDate[]::new))
                .bind("tos", lines.stream().map(ListLine::validTo).toArray(LocalDate[]::new))
                .then();
    }

    /** Empty unless it is there and seen. */
    public Mono<ListEntry> find(UUID id, LocalDate today) {
        return database.sql(BY_ID).bind("id", id).map(row -> map(row, today)).one();
    }

    /** Empty unless the caller may change it. */
    public Mono<ListEntry> lock(UUID id, LocalDate today) {
        return database.sql(LOCK).bind("id", id).map(row -> map(row, today)).one();
    }

    public Mono<Void> remove(UUID id) {
        return database.sql(REMOVE).bind("id", id).then();
    }

    public Mono<Page<ListEntry>> page(EntryFilter filter, LocalDate today, @Nullable UUID after, int limit) {
        var rows = ListBind.of(filter, today)
                .with("after", after, UUID.class)
                .with("limit", limit + 1)
                .to(database.sql(PAGE))
                .map(row -> map(row, today))
                .all()
                .collectList();
        var total = ListBind.of(filter, today)
                .to(database.sql(COUNT))
                .mapValue(Long.class)
                .one();
        return rows.flatMap(found -> total.map(
                count -> Page.cut(found, limit, count, entry -> entry.id().toString())));
    }

    /** Credit codes of those that a list pushed to the bank recommends on the day. */
    public Flux<String> recommendedTo(UUID bank, LocalDate day) {
        return database.sql(RECOMMENDED_TO)
                .bind("bank", bank)
                .bind("day", day)
                .mapValue(String.class)
                .all();
    }

    private static ListEntry map(Readable row, LocalDate today) {
        var from = Columns.date(row, "valid_from");
        var to = Columns.date(row, "valid_to");
        return new ListEntry(
                Columns.id(row, "id"),
                Columns.number(row, "version"),
                Columns.id(row, "list_id"),
                Columns.id(row, "bureau_org"),
                Columns.text(row, "uscc"),
                Columns.text(row, "name"),
                null,
                from,
                to,
                EntryStanding.of(Columns.text(row, "state"), from, to, today),
                Columns.flag(row, "registered"));
    }
}
