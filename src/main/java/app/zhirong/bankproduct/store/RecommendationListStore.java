package app.zhirong.bankproduct.store;

import app.zhirong.bankproduct.domain.ImportedFile;
import app.zhirong.bankproduct.domain.RecommendationList;
import app.zhirong.kernel.Page;
import app.zhirong.platform.database.Bind;
import app.zhirong.platform.database.Columns;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Rows of bureaus' recommendation lists, and of the banks they were pushed to. */
@Component
public class RecommendationListStore {

    private static final String SAME_IMPORT = """
            select id from bankproduct.recommendation_list
            where bureau_org = :bureau and file_digest = :digest and business_date = :today
            """;
    private static final String INSERT = """
            insert into bankproduct.recommendation_list (id, bureau_org, bureau_name, region, title, file_name, file_digest,
                entry_count, business_date, imported_by, imported_at)
            values (:id, :bureau, :bureauName, :region, :title, :fileName, :digest, :count, :today, :by, :at)
            """;
    private static final String PUSH = """
            insert into bankproduct.share (resource_id, org_id, purpose, granted_by, granted_at)
            select :list, id, 'PUSH', :bureau, :at from unnest(:banks::uuid[]) as id
            on conflict (resource_id, org_id, purpose) do update set until = null
            """;
    private static final String TOUCH =
            "update bankproduct.recommendation_list set version = version + 1 where id = :id";
    private static final String SELECT = """
            select l.id, l.version, l.bureau_org, l.bureau_name, l.region, l.title, l.file_name, l.entry_count, l.imported_at,
                   coalesce((select array_agg(s.org_id order by s.org_id) from bankproduct.share s
                             where s.resource_id = l.id and (s.until is null or s.until > now())), '{}') as pushed_to
            from bankproduct.recommendation_list l
            """;
    private static final String BY_ID = SELECT + "where l.id = :id";
    private static final String LOCK =
            "select id from bankproduct.recommendation_list where id = :id for no key update";
    private static final String PAGE = SELECT + """
            where (:after::uuid is null or l.id < :after) order by l.id desc limit :limit
            """;
    private static final String COUNT = "select count(*) from bankproduct.recommendation_list";

    private final DatabaseClient database;

    RecommendationListStore(DatabaseClient database) {
        this.database = database;
    }

    /** The import of the same file on the same day; empty when there was none. */
    public Mono<UUID> sameImport(UUID bureau, ImportedFile file, LocalDate today) {
        return database.sql(SAME_IMPORT)
                .bind("bureau", bureau)
                .bind("digest", file.digest())
                .bind("today", today)
                .mapValue(UUID.class)
                .one();
    }

    public Mono<Void> insert(RecommendationList list, ImportedFile file, LocalDate today, UUID by) {
        return Bind.values()
                .with("id", list.id())
                .with("bureau", list.bureauId())
                .with("bureauName", list.bureauName())
                .with("region", list.region())
                .with("title", list.title())
                .with("fileName", file.name())
                .with("digest", file.digest())
                .with("count", list.entryCount())
                .with("today", today)
                .with("by", by)
                .with("at", list.importedAt())
                .to(database.sql(INSERT))
                .then();
    }

    public Mono<Void> push(UUID list, Collection<UUID> banks, UUID bureau, Instant at) {
        return database.sql(PUSH)
                .bind("list", list)
                .bind("bureau", bureau)
                .bind("at", at)
                .bind("banks", banks.toArray(UUID[]::new))
                .then();
    }

    public Mono<RecommendationList> find(UUID id) {
        return database.sql(BY_ID)
                .bind("id", id)
                .map(RecommendationListStore::map)
                .one();
    }

    /** Locks, then reads; empty unless the caller may change it. */
    public Mono<RecommendationList> lock(UUID id) {
        return database.sql(LOCK).bind("id", id).mapValue(UUID.class).one().flatMap(this::find);
    }

    public Mono<Void> touch(UUID id) {
        return database.sql(TOUCH).bind("id", id).then();
    }

    public Mono<Page<RecommendationList>> page(@Nullable UUID after, int limit) {
        var rows = Bind.values()
                .with("after", after, UUID.class)
                .with("limit", limit + 1)
                .to(database.sql(PAGE))
                .map(RecommendationListStore::map)
                .all()
                .collectList();
        var total = database.sql(COUNT).mapValue(Long.class).one();
        return rows.flatMap(found -> total.map(
                count -> Page.cut(found, limit, count, list -> list.id().toString())));
    }

    private static RecommendationList map(Readable row) {
        return new RecommendationList(
                Columns.id(row, "id"),
                Columns.number(row, "version"),
                Columns.id(row, "bureau_org"),
                Columns.text(row, "bureau_name"),
                Columns.number(row, "region"),
                Columns.text(row, "title"),
                Columns.text(row, "file_name"),
                Columns.number(row, "entry_count"),
                Columns.time(row, "imported_at"),
                List.of(Columns.get(row, "pushed_to", UUID[].class)));
    }
}
