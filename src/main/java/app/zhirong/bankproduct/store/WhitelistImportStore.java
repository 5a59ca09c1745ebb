package app.zhirong.bankproduct.store;

import app.zhirong.bankproduct.domain.WhitelistImport;
import app.zhirong.kernel.Page;
import app.zhirong.platform.database.Bind;
import app.zhirong.platform.database.Columns;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Rows of imported whitelists with how much of each still counts. */
@Component
public class WhitelistImportStore {

    private static final String SELECT = """
            select w.id, w.file_name, w.entry_count, w.imported_at,
                   (select count(*)::int from bankproduct.whitelist_entry e
                    where e.list_id = w.id and e.state = 'LISTED' and e.valid_from <= :today and e.valid_to >= :today)
                     as valid_count
            from bankproduct.whitelist w
            """;
    private static final String BY_ID = SELECT + "where w.id = :id";
    private static final String PAGE =
            SELECT + "where (:after::uuid is null or w.id < :after) order by w.id desc limit :limit";
    private static final String COUNT = "select count(*) from bankproduct.whitelist";

    private final DatabaseClient database;

    WhitelistImportStore(DatabaseClient database) {
        this.database = database;
    }

    /** Empty unless it is there and seen. */
    public Mono<WhitelistImport> find(UUID id, LocalDate today) {
        return database.sql(BY_ID)
                .bind("id", id)
                .bind("today", today)
                .map(WhitelistImportStore::map)
                .one();
    }

    public Mono<Page<WhitelistImport>> page(LocalDate today, @Nullable UUID after, int limit) {
        var rows = Bind.values()
                .with("today", today)
                .with("after", after, UUID.class)
                .with("limit", limit + 1)
                .to(database.sql(PAGE))
                .map(WhitelistImportStore::map)
                .all()
                .collectList();
        var total = database.sql(COUNT).mapValue(Long.class).one();
        return rows.flatMap(found -> total.map(
                count -> Page.cut(found, limit, count, list -> list.id().toString())));
    }

    private static WhitelistImport map(Readable row) {
        return new WhitelistImport(
                Columns.id(row, "id"),
                Columns.text(row, "file_name"),
                Columns.number(row, "entry_count"),
                Columns.number(row, "valid_count"),
                Columns.time(row, "imported_at"));
    }
}
