package app.zhirong.ipasset.store;

import app.zhirong.ipasset.SharePurpose;
import java.util.Collection;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Rows of who may see an asset besides its owner and its bureaus. */
@Component
public class ShareStore {

    private static final String GRANT = """
            insert into ipasset.share (resource_id, org_id, purpose, granted_by)
            select id, :org, :purpose, :by from unnest(:ids::uuid[]) as id
            on conflict (resource_id, org_id, purpose) do update set until = null
            """;

    private final DatabaseClient database;

    ShareStore(DatabaseClient database) {
        this.database = database;
    }

    public Mono<Void> grant(Collection<UUID> assets, UUID organisation, SharePurpose purpose, UUID by) {
        return database.sql(GRANT)
                .bind("org", organisation)
                .bind("purpose", purpose.name())
                .bind("by", by)
                .bind("ids", assets.toArray(UUID[]::new))
                .then();
    }
}
