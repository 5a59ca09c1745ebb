package app.zhirong.bankproduct.store;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives lines of lists to the verified enterprises whose code they name; only the platform's role may. */
@Component
public class ClaimStore {

    private static final String WHITELISTS = """
            update bankproduct.whitelist_entry e set enterprise_org = v.id
            from identity.verified_enterprise v where v.uscc = e.uscc and e.enterprise_org is null
            """;
    private static final String RECOMMENDATIONS = """
            update bankproduct.recommendation_entry e set enterprise_org = v.id
            from identity.verified_enterprise v where v.uscc = e.uscc and e.enterprise_org is null
            """;

    private final DatabaseClient database;

    ClaimStore(DatabaseClient database) {
        this.database = database;
    }

    public Mono<Void> claimAll() {
        return database.sql(WHITELISTS)
                .then()
                .then(database.sql(RECOMMENDATIONS).then());
    }
}
