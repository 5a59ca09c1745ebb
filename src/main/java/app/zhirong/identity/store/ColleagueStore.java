package app.zhirong.identity.store;

import app.zhirong.identity.Colleague;
import app.zhirong.identity.Role;
import app.zhirong.platform.database.Columns;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Reads people of the caller's own organisations. */
@Component
public class ColleagueStore {

    private static final String HOLDING = """
            select id, display_name, org_id from identity.app_user
            where org_id = :org and :role = any (roles) and active order by display_name, id
            """;

    private final DatabaseClient database;

    ColleagueStore(DatabaseClient database) {
        this.database = database;
    }

    public Flux<Colleague> holding(Role role, UUID organisation) {
        return database.sql(HOLDING)
                .bind("org", organisation)
                .bind("role", role.name())
                .map(row -> new Colleague(
                        Columns.id(row, "id"), Columns.text(row, "display_name"), Columns.id(row, "org_id")))
                .all();
    }
}
