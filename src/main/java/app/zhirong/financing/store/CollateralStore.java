package app.zhirong.financing.store;

import app.zhirong.financing.CollateralSecured;
import app.zhirong.financing.domain.CaseFile;
import app.zhirong.financing.domain.Collateral;
import app.zhirong.platform.database.Bind;
import app.zhirong.platform.database.Columns;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Rows of the rights of a case, and of the registrations that secure it. */
@Component
public class CollateralStore {

    private static final String DROP_OTHERS = """
            delete from financing.collateral where case_id = :case and asset_id <> all (:assets) and registered_on is null
            """;
    private static final String ADD = """
            insert into financing.collateral (case_id, asset_id, enterprise_id, bank_id, region)
            values (:case, :asset, :enterprise, :bank, :region) on conflict (case_id, asset_id) do nothing
            """;
    private static final String OF_CASE = """
            select asset_id, registration_no, registered_on, released_on from financing.collateral
            where case_id = :case order by asset_id
            """;
    private static final String REGISTER = """
            insert into financing.registration (case_id, registration_no, enterprise_id, bank_id, region, registered_on,
                secured_amount)
            values (:case, :no, :enterprise, :bank, :region, :on, :amount) on conflict (case_id, registration_no) do nothing
            """;
    private static final String MARK_REGISTERED = """
            update financing.collateral set registration_no = :no, registered_on = :on, released_on = null
            where case_id = :case and asset_id = any (:assets)
            """;
    private static final String MARK_RELEASED = """
            update financing.collateral set released_on = :on
            where case_id = :case and asset_id = any (:assets) and registered_on is not null
            """;

    private final DatabaseClient database;

    CollateralStore(DatabaseClient database) {
        this.database = database;
    }

    /** The rights of the case are these and no others. */
    public Mono<Void> replace(CaseFile file, Collection<UUID> assets) {
        return database.sql(DROP_OTHERS)
                .bind("case", file.id())
                .bind("assets", assets.toArray(UUID[]::new))
                .then()
                .thenMany(Flux.fromIterable(assets))
                .concatMap(asset -> database.sql(ADD)
                        .bind("case", file.id())
                        .bind("asset", asset)
                        .bind("enterprise", file.enterprise().id())
                        .bind("bank", file.bank().id())
                        .bind("region", file.region())
                        .then())
                .then();
    }

    public Mono<List<Collateral>> ofCase(UUID caseId) {
        return database.sql(OF_CASE)
                .bind("case", caseId)
                .map(row -> new Collateral(
                        Columns.id(row, "asset_id"),
                        row.get("registration_no", String.class),
                        row.get("registered_on", LocalDate.class),
                        row.get("released_on", LocalDate.class)))
                .all()
                .collectList();
    }

    public Mono<Void> register(CaseFile file, CollateralSecured news) {
        return Bind.values()
                .with("case", file.id())
                .with("no", news.registrationNo())
                .with("enterprise", file.enterprise().id())
                .with("bank", file.bank().id())
                .with("region", file.region())
                .with("on", news.registeredOn())
                .with("amount", news.securedAmount())
                .to(database.sql(REGISTER))
                .then()
                .then(Bind.values()
                        .with("no", news.registrationNo())
                        .with("on", news.registeredOn())
                        .with("case", file.id())
                        .with("assets", news.assetIds().toArray(UUID[]::new))
                        .to(database.sql(MARK_REGISTERED))
                        .then());
    }

    public Mono<Void> release(UUID caseId, Collection<UUID> assets, LocalDate on) {
        return database.sql(MARK_RELEASED)
                .bind("on", on)
                .bind("case", caseId)
                .bind("assets", assets.toArray(UUID[]::new))
                .then();
    }
}
