package app.zhirong.ipasset.store;

import app.zhirong.ipasset.AssetKind;
import app.zhirong.platform.database.Bind;
import app.zhirong.platform.database.Columns;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Counts an enterprise's rights and finds the fees that come due. */
@Component
public class AssetSummaryStore {

    private static final String COUNT = """
            select count(*) as total,
                   count(*) filter (where pledge_state = 'FREE') as free,
                   count(*) filter (where pledge_state = 'REGISTERING') as registering,
                   count(*) filter (where pledge_state = 'PLEDGED') as pledged,
                   count(*) filter (where pledge_state = 'RESTRICTED') as restricted,
                   count(*) filter (where expiry_date >= :today and expiry_date < :until) as expiring,
                   count(*) filter (where ownership = 'UNVERIFIED') as unverified
            from ipasset.asset where owner_org = :owner
            """;
    private static final String DEADLINES = """
            select id, kind, asset_no, title, next_fee_due
            from ipasset.asset
            where owner_org = :owner and legal_status = 'VALID' and next_fee_due >= :today
            order by next_fee_due, id
            limit 5
            """;

    private final DatabaseClient database;

    AssetSummaryStore(DatabaseClient database) {
        this.database = database;
    }

    public Mono<Counts> count(UUID owner, LocalDate today, LocalDate until) {
        return Bind.values()
                .with("owner", owner)
                .with("today", today)
                .with("until", until)
                .to(database.sql(COUNT))
                .map(row -> new Counts(
                        Columns.count(row, "total"),
                        Columns.count(row, "free"),
                        Columns.count(row, "registering"),
                        Columns.count(row, "pledged"),
                        Columns.count(row, "restricted"),
                        Columns.count(row, "expiring"),
                        Columns.count(row, "unverified")))
                .one();
    }

    /** The next five by day. */
    public Flux<Due> deadlines(UUID owner, LocalDate today) {
        return Bind.values()
                .with("owner", owner)
                .with("today", today)
                .to(database.sql(DEADLINES))
                .map(row -> new Due(
                        Columns.id(row, "id"),
                        Columns.choice(row, "kind", AssetKind.class),
                        Columns.text(row, "asset_no"),
                        Columns.text(row, "title"),
                        Columns.date(row, "next_fee_due")))
                .all();
    }

    /** How many rights there are, by what matters about them. */
    public record Counts(
            long total, long free, long registering, long pledged, long restricted, long expiring, long unverified) {}

    /** A fee or renewal that comes due. */
    public record Due(UUID assetId, AssetKind kind, String assetNo, String title, LocalDate dueOn) {}
}
