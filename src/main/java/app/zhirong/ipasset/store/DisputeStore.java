package app.zhirong.ipasset.store;

import app.zhirong.ipasset.AssetKind;
import app.zhirong.ipasset.IpAssetProblem;
import app.zhirong.ipasset.Ownership;
import app.zhirong.ipasset.domain.Dispute;
import app.zhirong.ipasset.domain.DisputeState;
import app.zhirong.ipasset.domain.ListedRecord;
import app.zhirong.ipasset.domain.RightKey;
import app.zhirong.kernel.Page;
import app.zhirong.platform.database.Bind;
import app.zhirong.platform.database.Columns;
import app.zhirong.platform.database.Constraint;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Rows of disputes, and what concerns a record that the caller does not see: through functions that say no more. */
@Component
public class DisputeStore {

    private static final String FIND_LISTED = """
            select id, owner_org, region, title, ownership, holder_name
            from ipasset.find_listed(:class, :number, :niceClass)
            """;
    private static final String JOIN = "select ipasset.join_as_co_owner(:asset, :org, :name, :uscc)";
    private static final String SELECT = """
            select d.id, d.version, d.asset_id, d.region, d.asset_kind, d.asset_no, d.asset_title, d.holder_org,
                   d.holder_name, d.claimant_org, d.claimant_name, d.claimant_uscc, d.claimant_region, d.ownership_before,
                   d.state, d.reason, d.file_id, d.opened_at, d.decided_by_name, d.decided_at, d.decision_reason
            from ipasset.dispute d
            """;
    private static final String BY_ID = SELECT + " where d.id = :id";
    private static final String LOCK = BY_ID + " for no key update";
    private static final String FITS = " where (:state::text is null or d.state = :state) ";
    // ids are in order of creation, so the id is the cursor
    private static final String PAGE = SELECT + FITS + """
               and (:after::uuid is null or d.id < :after)
             order by d.id desc
             limit :limit
            """;
    private static final String COUNT = "select count(*) from ipasset.dispute d" + FITS;
    private static final String INSERT = """
            insert into ipasset.dispute (id, asset_id, region, asset_kind, asset_no, asset_title, holder_org, holder_name,
              claimant_org, claimant_name, claimant_uscc, claimant_region, ownership_before, state, reason, file_id,
              opened_at)
            values (:id, :asset, :region, :kind, :assetNo, :title, :holder, :holderName, :claimant, :claimantName,
              :claimantUscc, :claimantRegion, :before, 'OPEN', :reason, :file, :at)
            """;
    private static final String MARK = "select ipasset.mark_disputed(:id)";
    private static final String END = """
            update ipasset.dispute set state = :state, decided_by_name = :by, decided_at = :at, decision_reason = :reason,
              version = version + 1
            where id = :id
            """;
    private static final String SETTLE = "select ipasset.settle_dispute(:id)";

    private final DatabaseClient database;

    DisputeStore(DatabaseClient database) {
        this.database = database;
    }

    /** Empty when the right is not on the platform. */
    public Mono<ListedRecord> findListed(RightKey key) {
        return Bind.values()
                .with("class", key.trademark() ? "TM" : "P")
                .with("number", key.number())
                .with("niceClass", key.niceClass(), Integer.class)
                .to(database.sql(FIND_LISTED))
                .map(row -> new ListedRecord(
                        Columns.id(row, "id"),
                        Columns.id(row, "owner_org"),
                        Columns.number(row, "region"),
                        Columns.text(row, "title"),
                        Columns.choice(row, "ownership", Ownership.class),
                        Columns.text(row, "holder_name")))
                .one();
    }

    /** False when neither code nor name stands among the owners. */
    public Mono<Boolean> join(UUID asset, UUID organisation, String name, @Nullable String uscc) {
        return Bind.values()
                .with("asset", asset)
                .with("org", organisation)
                .with("name", name)
                .with("uscc", uscc, String.class)
                .to(database.sql(JOIN))
                .mapValue(Boolean.class)
                .one();
    }

    /** @throws app.zhirong.kernel.Problem 409 if the right is in dispute already */
    public Mono<Void> open(Dispute dispute) {
        return Bind.values()
                .with("id", dispute.id())
                .with("asset", dispute.assetId())
                .with("region", dispute.region())
                .with("kind", dispute.assetKind())
                .with("assetNo", dispute.assetNo())
                .with("title", dispute.assetTitle())
                .with("holder", dispute.holderOrg())
                .with("holderName", dispute.holderName())
                .with("claimant", dispute.claimantOrg())
                .with("claimantName", dispute.claimantName())
                .with("claimantUscc", dispute.claimantUscc(), String.class)
                .with("claimantRegion", dispute.claimantRegion())
                .with("before", dispute.ownershipBefore())
                .with("reason", dispute.reason())
                .with("file", dispute.fileId())
                .with("at", dispute.openedAt())
                .to(database.sql(INSERT))
                .then()
                .transform(Constraint.refuses("dispute_one_open", IpAssetProblem.DISPUTE_OPEN_ALREADY::problem))
                .then(Mono.defer(
                        () -> database.sql(MARK).bind("id", dispute.id()).then()));
    }

    public Mono<Dispute> find(UUID id) {
        return database.sql(BY_ID).bind("id", id).map(DisputeStore::map).one();
    }

    public Mono<Dispute> lock(UUID id) {
        return database.sql(LOCK).bind("id", id).map(DisputeStore::map).one();
    }

    public Mono<Page<Dispute>> page(@Nullable DisputeState state, @Nullable UUID after, int limit) {
        var rows = Bind.values()
                .with("state", state, String.class)
                .with("after", after, UUID.class)
                .with("limit", limit + 1)
                .to(database.sql(PAGE))
                .map(DisputeStore::map)
                .all()
                .collectList();
        var total = Bind.values()
                .with("state", state, String.class)
                .to(database.sql(COUNT))
                .mapValue(Long.class)
                .one();
        return rows.flatMap(found -> total.map(
                count -> Page.cut(found, limit, count, dispute -> dispute.id().toString())));
    }

    /** Ends it, with what follows for the record. */
    public Mono<Void> end(UUID id, DisputeState state, String by, Instant at, @Nullable String reason) {
        return Bind.values()
                .with("state", state)
                .with("by", by)
                .with("at", at)
                .with("reason", reason, String.class)
                .with("id", id)
                .to(database.sql(END))
                .then()
                .then(Mono.defer(() -> database.sql(SETTLE).bind("id", id).then()));
    }

    private static Dispute map(Readable row) {
        return new Dispute(
                Columns.id(row, "id"),
                Columns.number(row, "version"),
                Columns.id(row, "asset_id"),
                Columns.number(row, "region"),
                Columns.choice(row, "asset_kind", AssetKind.class),
                Columns.text(row, "asset_no"),
                Columns.text(row, "asset_title"),
                Columns.id(row, "holder_org"),
                Columns.text(row, "holder_name"),
                Columns.id(row, "claimant_org"),
                Columns.text(row, "claimant_name"),
                row.get("claimant_uscc", String.class),
                Columns.number(row, "claimant_region"),
                Columns.choice(row, "ownership_before", Ownership.class),
                Columns.choice(row, "state", DisputeState.class),
                Columns.text(row, "reason"),
                Columns.id(row, "file_id"),
                Columns.time(row, "opened_at"),
                row.get("decided_by_name", String.class),
                row.get("decided_at", Instant.class),
                row.get("decision_reason", String.class));
    }
}
