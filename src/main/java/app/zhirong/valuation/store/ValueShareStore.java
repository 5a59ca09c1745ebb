package app.zhirong.valuation.store;

import app.zhirong.platform.database.Columns;
import java.util.Collection;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Rows of which bank may see the appraisals of a right. */
@Component
public class ValueShareStore {

    private static final String GRANT = """
            insert into valuation.share (resource_id, org_id, purpose, granted_by)
            select id, :org, :purpose, :by from unnest(:ids::uuid[]) as id
            on conflict (resource_id, org_id, purpose) do update set until = null
            """;
    private static final String READERS = """
            select distinct org_id from valuation.share
            where resource_id = :asset and (until is null or until > now()) order by org_id
            """;

    private final DatabaseClient database;

    ValueShareStore(DatabaseClient database) {
        this.database = database;
    }

    public Mono<Void> grant(Collection<UUID> assets, UUID bank, String purpose, UUID by) {
        return database.sql(GRANT)
                .bind("org", bank)
                .bind("purpose", purpose)
                .bind("by", by)
                .bind("ids", assets.toArray(UUID[]::new))
                .then();
    }

    /** The banks that the caller has shown the right's appraisals to. */
    public Flux<UUID> readersOf(UUID asset) {
        return database.sql(READERS)
                .bind("asset", asset)
                .map(row -> Columns.id(row, "org_id"))
                .all();
    }
}
