package app.zhirong.matching.store;

import app.zhirong.ipasset.AssetKind;
import app.zhirong.ipasset.ValueKind;
import app.zhirong.matching.domain.OfferedRight;
import app.zhirong.matching.domain.OfferedRight.Worth;
import app.zhirong.platform.database.Columns;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Free rights of everybody with the value that counts for a bank, from the views that their modules publish. */
@Component
public class CandidateStore {

    private static final String RIGHTS = """
            select a.id, a.owner_org, a.kind, a.expiry_date, a.ownership = 'VERIFIED' as ownership_verified,
                   v.amount, coalesce(v.standing = 'VERIFIED', false) as value_verified
            from ipasset.pledgeable_asset a
            left join lateral (
              select c.amount, c.standing from valuation.counting_value c
              where c.asset_id = a.id and c.kind = any(:valueKinds)
                and c.valued_on <= :today and c.valid_until >= :today
                and (c.bank_org is null or c.bank_org = :bank)
              order by c.valued_on desc, c.created_at desc, c.id desc
              limit 1) v on true
            where a.kind = any(:kinds)
            order by a.owner_org, a.id
            """;

    private final DatabaseClient database;

    CandidateStore(DatabaseClient database) {
        this.database = database;
    }

    public Flux<OwnedRight> rights(Set<AssetKind> kinds, Set<ValueKind> valueKinds, UUID bank, LocalDate today) {
        return database.sql(RIGHTS)
                .bind("kinds", kinds.stream().map(Enum::name).toArray(String[]::new))
                .bind("valueKinds", valueKinds.stream().map(Enum::name).toArray(String[]::new))
                .bind("today", today)
                .bind("bank", bank)
                .map(CandidateStore::map)
                .all();
    }

    private static OwnedRight map(Readable row) {
        var amount = Columns.moneyIfAny(row, "amount");
        return new OwnedRight(
                Columns.id(row, "owner_org"),
                new OfferedRight(
                        Columns.id(row, "id"),
                        Columns.choice(row, "kind", AssetKind.class),
                        Columns.date(row, "expiry_date"),
                        true,
                        Columns.flag(row, "ownership_verified"),
                        amount == null ? null : new Worth(amount, Columns.flag(row, "value_verified"))));
    }

    /** A right and whose it is. */
    public record OwnedRight(UUID owner, OfferedRight right) {}
}
