package app.zhirong.ipasset.store;

import app.zhirong.ipasset.Asset;
import app.zhirong.ipasset.IpAssetProblem;
import app.zhirong.platform.database.Columns;
import app.zhirong.platform.database.Constraint;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Rows of what burdens an asset; the unique index decides who pledges first. */
@Component
public class EncumbranceStore {

    private static final String INSERT = """
            insert into ipasset.encumbrance (id, asset_id, owner_org, region, kind, reference, pledgee_org,
                                             pledgee_name, since)
            values (:id, :asset, :owner, :region, 'PLEDGE', :reference, :pledgee, :pledgeeName, :since)
            """;
    private static final String REGISTERED = """
            update ipasset.encumbrance set registered_on = :on
            where reference = :reference and ended_on is null
            returning asset_id
            """;
    private static final String ENDED = """
            update ipasset.encumbrance set ended_on = greatest(:on, since), ended_why = :why
            where reference = :reference and ended_on is null
            returning asset_id
            """;

    private final DatabaseClient database;

    EncumbranceStore(DatabaseClient database) {
        this.database = database;
    }

    /** @throws app.zhirong.kernel.Problem 409 if the asset has a live pledge already, of whomever */
    public Mono<Void> insertPledge(
            UUID id, Asset asset, UUID reference, UUID pledgee, String pledgeeName, LocalDate since) {
        return database.sql(INSERT)
                .bind("id", id)
                .bind("asset", asset.id())
                .bind("owner", asset.ownerOrg())
                .bind("region", asset.region())
                .bind("reference", reference)
                .bind("pledgee", pledgee)
                .bind("pledgeeName", pledgeeName)
                .bind("since", since)
                .then()
                .transform(Constraint.refuses("encumbrance_one_live_pledge", IpAssetProblem.TAKEN::problem));
    }

    /** @return the assets concerned */
    public Flux<UUID> markRegistered(UUID reference, LocalDate on) {
        return database.sql(REGISTERED)
                .bind("on", on)
                .bind("reference", reference)
                .map(row -> Columns.id(row, "asset_id"))
                .all();
    }

    /** @return the assets concerned */
    public Flux<UUID> end(UUID reference, LocalDate on, String why) {
        return database.sql(ENDED)
                .bind("on", on)
                .bind("why", why)
                .bind("reference", reference)
                .map(row -> Columns.id(row, "asset_id"))
                .all();
    }
}
