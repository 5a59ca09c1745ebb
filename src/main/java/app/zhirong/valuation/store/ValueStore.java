package app.zhirong.valuation.store;

import app.zhirong.ipasset.ValueKind;
import app.zhirong.platform.database.Bind;
import app.zhirong.platform.database.Columns;
import app.zhirong.valuation.AssetValue;
import app.zhirong.valuation.Standing;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Rows of values. */
@Component
public class ValueStore {

    private static final String COLUMNS = """
            v.id, v.version, v.asset_id, v.owner_org, v.bank_org, v.kind, v.amount, v.valued_on, v.valid_until,
            v.valuer, v.file_id, v.standing
            """;
    private static final String INSERT = """
            insert into valuation.value (id, asset_id, owner_org, region, bank_org, kind, amount, valued_on, valid_until,
                valuer, file_id, standing, verified_by, verified_on, created_by, created_at)
            values (:id, :asset, :owner, :region, :bank, :kind, :amount, :valuedOn, :validUntil,
                :valuer, :file, :standing, :verifiedBy, :verifiedOn, :by, :at)
            """;
    private static final String OF_ASSET = "select " + COLUMNS + """
            from valuation.value v where v.asset_id = :asset order by v.valued_on desc, v.created_at desc, v.id desc
            """;
    private static final String BY_ID = "select " + COLUMNS + "from valuation.value v where v.id = :id";
    private static final String LOCK = BY_ID + " for no key update";
    private static final String VERIFY = """
            update valuation.value set standing = 'VERIFIED', verified_by = :by, verified_on = :on, version = version + 1
            where id = :id
            """;
    private static final String NEWEST = "select distinct on (v.asset_id) " + COLUMNS + """
            from valuation.value v
            where v.asset_id = any(:assets) and v.kind = any(:kinds)
              and v.valued_on <= :today and v.valid_until >= :today
              and (v.kind <> 'EXTERNAL_APPRAISAL' or v.file_id is not null)
            """;
    private static final String ORDER = " order by v.asset_id, v.valued_on desc, v.created_at desc, v.id desc";
    private static final String CURRENT = NEWEST + " and (v.bank_org is null or v.bank_org = :bank)" + ORDER;
    // row-level security leaves out other banks' values
    private static final String CURRENT_SEEN = NEWEST + ORDER;
    private static final String REPORTS = """
            select v.file_id from valuation.value v
            where v.asset_id = any(:assets) and v.kind = 'EXTERNAL_APPRAISAL' and v.file_id is not null order by v.file_id
            """;

    private final DatabaseClient database;

    ValueStore(DatabaseClient database) {
        this.database = database;
    }

    /** @param verifiedOn absent while only declared */
    public Mono<Void> insert(AssetValue value, int region, @Nullable LocalDate verifiedOn, UUID by, Instant at) {
        return Bind.values()
                .with("id", value.id())
                .with("asset", value.assetId())
                .with("owner", value.ownerOrg())
                .with("region", region)
                .with("bank", value.bankId(), UUID.class)
                .with("kind", value.kind())
                .with("amount", value.amount())
                .with("valuedOn", value.valuedOn())
                .with("validUntil", value.validUntil())
                .with("valuer", value.valuer())
                .with("file", value.fileId(), UUID.class)
                .with("standing", value.standing())
                .with("verifiedBy", verifiedOn == null ? null : value.bankId(), UUID.class)
                .with("verifiedOn", verifiedOn, LocalDate.class)
                .with("by", by)
                .with("at", at)
                .to(database.sql(INSERT))
                .then();
    }

    /** All that the caller sees, newest first. */
    public Flux<AssetValue> ofAsset(UUID asset) {
        return database.sql(OF_ASSET).bind("asset", asset).map(ValueStore::map).all();
    }

    public Mono<AssetValue> find(UUID id) {
        return database.sql(BY_ID).bind("id", id).map(ValueStore::map).one();
    }

    /** Empty unless the caller may verify it. */
    public Mono<AssetValue> lock(UUID id) {
        return database.sql(LOCK).bind("id", id).map(ValueStore::map).one();
    }

    public Mono<Void> markVerified(UUID id, UUID bank, LocalDate on) {
        return database.sql(VERIFY)
                .bind("by", bank)
                .bind("on", on)
                .bind("id", id)
                .then();
    }

    /** One value at most of each right. */
    public Flux<AssetValue> current(
            Collection<UUID> assets, Set<ValueKind> kinds, @Nullable UUID bank, LocalDate today) {
        return Bind.values()
                .with("assets", assets.toArray(UUID[]::new))
                .with("kinds", names(kinds))
                .with("today", today)
                .with("bank", bank, UUID.class)
                .to(database.sql(CURRENT))
                .map(ValueStore::map)
                .all();
    }

    /** One value at most of each right, of any kind that the caller sees. */
    public Flux<AssetValue> currentSeen(Collection<UUID> assets, LocalDate today) {
        return database.sql(CURRENT_SEEN)
                .bind("assets", assets.toArray(UUID[]::new))
                .bind("kinds", names(Set.of(ValueKind.values())))
                .bind("today", today)
                .map(ValueStore::map)
                .all();
    }

    /** The files of all appraisals of the rights. */
    public Flux<UUID> reports(Collection<UUID> assets) {
        return database.sql(REPORTS)
                .bind("assets", assets.toArray(UUID[]::new))
                .mapValue(UUID.class)
                .all();
    }

    private static String[] names(Set<ValueKind> kinds) {
        return kinds.stream().map(Enum::name).toArray(String[]::new);
    }

    private static AssetValue map(Readable row) {
        return new AssetValue(
                Columns.id(row, "id"),
                Columns.number(row, "version"),
                Columns.id(row, "asset_id"),
                Columns.id(row, "owner_org"),
                row.get("bank_org", UUID.class),
                Columns.choice(row, "kind", ValueKind.class),
                Columns.money(row, "amount"),
                Columns.date(row, "valued_on"),
                Columns.date(row, "valid_until"),
                Columns.text(row, "valuer"),
                row.get("file_id", UUID.class),
                Columns.choice(row, "standing", Standing.class));
    }
}
