package app.zhirong.identity.store;

import app.zhirong.identity.BureauLevel;
import app.zhirong.identity.Organisation;
import app.zhirong.identity.OrganisationKind;
import app.zhirong.platform.database.Columns;
import io.r2dbc.spi.Readable;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The directory's rows, as row-level security shows them to the caller. */
@Component
public class OrganisationStore {

    private static final String SELECT = """
            select id, kind, name, uscc, region, level, parent_id, phone, verified_at is not null as verified
            from identity.organisation
            """;
    private static final String BY_ID = SELECT + "where id = :id";
    private static final String BY_KIND = SELECT + "where kind = :kind order by name, id";
    private static final String BUREAUS = SELECT + """
            where kind = 'BUREAU' and regions @> :region
            order by case level when 'COUNTY' then 1 when 'CITY' then 2 else 3 end, id
            """;

    private final DatabaseClient database;

    OrganisationStore(DatabaseClient database) {
        this.database = database;
    }

    public Mono<Organisation> find(UUID id) {
        return database.sql(BY_ID).bind("id", id).map(OrganisationStore::map).one();
    }

    public Flux<Organisation> ofKind(OrganisationKind kind) {
        return database.sql(BY_KIND)
                .bind("kind", kind.name())
                .map(OrganisationStore::map)
                .all();
    }

    public Flux<Organisation> bureausOf(int region) {
        return database.sql(BUREAUS)
                .bind("region", region)
                .map(OrganisationStore::map)
                .all();
    }

    private static Organisation map(Readable row) {
        return new Organisation(
                Columns.id(row, "id"),
                Columns.choice(row, "kind", OrganisationKind.class),
                Columns.text(row, "name"),
                row.get("uscc", String.class),
                Columns.number(row, "region"),
                Columns.choiceIfAny(row, "level", BureauLevel.class),
                row.get("parent_id", UUID.class),
                Columns.text(row, "phone"),
                Columns.flag(row, "verified"));
    }
}
