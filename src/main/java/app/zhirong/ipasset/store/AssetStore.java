package app.zhirong.ipasset.store;

import app.zhirong.ipasset.Asset;
import app.zhirong.ipasset.IpAssetProblem;
import app.zhirong.ipasset.PledgeState;
import app.zhirong.platform.database.Bind;
import app.zhirong.platform.database.Columns;
import app.zhirong.platform.database.Constraint;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Rows of assets with their owners. */
@Component
public class AssetStore {

    private static final String INSERT = """
            insert into ipasset.asset (id, owner_org, region, kind, asset_no, title, nice_class, filing_date, grant_date,
                registration_date, expiry_date, next_fee_due, legal_status, status_source, status_as_of,
                same_day_utility_model, created_by, created_at)
            values (:id, :owner, :region, :kind, :assetNo, :title, :niceClass, :filing, :grant,
                :registration, :expiry, :fee, :status, :source, :asOf, :sameDay, :by, :at)
            """;
    private static final String INSERT_OWNER = """
            insert into ipasset.asset_owner (asset_id, position, org_id, name, uscc, share_percent)
            values (:asset, :position, :org, :name, :uscc, :share)
            """;
    private static final String BY_ID = AssetRows.SELECT + " where a.id = :id";
    private static final String BY_IDS = AssetRows.SELECT + " where a.id = any(:ids) order by a.id";
    private static final String LOCK =
            "select id from ipasset.asset where id = any(:ids) order by id for no key update";
    private static final String OF_OWNER = AssetRows.SELECT + " where a.owner_org = :owner order by a.id desc";
    private static final String VERIFY = """
            update ipasset.asset set ownership = 'VERIFIED', ownership_checked_on = :on, ownership_checked_by = :by,
                version = version + 1
            where id = :id
            """;
    private static final String IN_OWN_LIST = """
            select exists (select from ipasset.asset a
                           where (case when a.kind = 'TRADEMARK' then 'TM' else 'P' end)
                                 = (case when :kind = 'TRADEMARK' then 'TM' else 'P' end)
                             and a.asset_no = :assetNo and coalesce(a.nice_class, 0) = coalesce(:niceClass::int, 0)) as listed
            """;
    private static final String PLEDGE_STATE =
            "update ipasset.asset set pledge_state = :state, version = version + 1 where id = any(:ids)";

    private final DatabaseClient database;

    AssetStore(DatabaseClient database) {
        this.database = database;
    }

    /** Whether the caller sees this right already: as the one that listed it, or as a co-owner. */
    public Mono<Boolean> isInOwnList(Asset asset) {
        return Bind.values()
                .with("kind", asset.kind())
                .with("assetNo", asset.assetNo())
                .with("niceClass", asset.niceClass(), Integer.class)
                .to(database.sql(IN_OWN_LIST))
                .map(row -> Columns.flag(row, "listed"))
                .one();
    }

    /** @throws app.zhirong.kernel.Problem 409 if the right is listed already, by whomever */
    public Mono<Void> insert(Asset asset, UUID by, Instant at) {
        return Bind.values()
                .with("id", asset.id())
                .with("owner", asset.ownerOrg())
                .with("region", asset.region())
                .with("kind", asset.kind())
                .with("assetNo", asset.assetNo())
                .with("title", asset.title())
                .with("niceClass", asset.niceClass(), Integer.class)
                .with("filing", asset.filingDate(), LocalDate.class)
                .with("grant", asset.grantDate(), LocalDate.class)
                .with("registration", asset.registrationDate(), LocalDate.class)
                .with("expiry", asset.expiryDate())
                .with("fee", asset.nextFeeDue(), LocalDate.class)
                .with("status", asset.legalStatus())
                .with("source", asset.statusSource())
                .with("asOf", asset.statusAsOf())
                .with("sameDay", asset.sameDayUtilityModel())
                .with("by", by)
                .with("at", at)
                .to(database.sql(INSERT))
                .then()
                .transform(Constraint.refuses(
                        "asset_one_record_per_right", () -> IpAssetProblem.ALREADY_LISTED.at("/assetNo")))
                .then(insertOwners(asset));
    }

    private Mono<Void> insertOwners(Asset asset) {
        return Flux.range(0, asset.owners().size())
                .concatMap(index -> {
                    var owner = asset.owners().get(index);
                    return Bind.values()
                            .with("asset", asset.id())
                            .with("position", index + 1)
                            .with("org", index == 0 ? asset.ownerOrg() : null, UUID.class)
                            .with("name", owner.name())
                            .with("uscc", owner.uscc(), String.class)
                            .with("share", owner.sharePercent(), java.math.BigDecimal.class)
                            .to(database.sql(INSERT_OWNER))
                            .then();
                })
                .then();
    }

    public Mono<Asset> find(UUID id) {
        return database.sql(BY_ID).bind("id", id).map(AssetRows::map).one();
    }

    public Flux<Asset> findAll(Collection<UUID> ids) {
        return database.sql(BY_IDS)
                .bind("ids", ids.toArray(UUID[]::new))
                .map(AssetRows::map)
                .all();
    }

    public Flux<Asset> ofOwner(UUID owner) {
        return database.sql(OF_OWNER).bind("owner", owner).map(AssetRows::map).all();
    }

    /** Locks in id order, then reads what the locks protect. */
    public Flux<Asset> lockAll(Collection<UUID> ids) {
        return database.sql(LOCK)
                .bind("ids", ids.toArray(UUID[]::new))
                .map(row -> Columns.id(row, "id"))
                .all()
                .collectList()
                .flatMapMany(this::findAll);
    }

    public Mono<Long> markVerified(UUID id, LocalDate checkedOn, UUID by) {
        return database.sql(VERIFY)
                .bind("on", checkedOn)
                .bind("by", by)
                .bind("id", id)
                .fetch()
                .rowsUpdated();
    }

    public Mono<Void> setPledgeState(Collection<UUID> ids, PledgeState state) {
        return database.sql(PLEDGE_STATE)
                .bind("state", state.name())
                .bind("ids", ids.toArray(UUID[]::new))
                .then();
    }
}
