package app.zhirong.ipasset.store;

import app.zhirong.ipasset.Asset;
import app.zhirong.ipasset.AssetKind;
import app.zhirong.ipasset.AssetOwner;
import app.zhirong.ipasset.FactSource;
import app.zhirong.ipasset.LegalStatus;
import app.zhirong.ipasset.Ownership;
import app.zhirong.ipasset.PledgeState;
import app.zhirong.platform.database.Columns;
import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How an asset is read: one statement, its owners folded in. */
final class AssetRows {

    static final String SELECT = """
            select a.id, a.version, a.owner_org, a.region, a.kind, a.asset_no, a.title, a.nice_class, a.filing_date,
                   a.grant_date, a.registration_date, a.expiry_date, a.next_fee_due, a.legal_status, a.status_source,
                   a.status_as_of, a.ownership, a.ownership_checked_on, a.same_day_utility_model, a.pledge_state,
                   (select json_agg(json_build_object('name', o.name, 'uscc', o.uscc, 'sharePercent', o.share_percent)
                                    order by o.position)
                    from ipasset.asset_owner o where o.asset_id = a.id) as owners
            from ipasset.asset a
            """;

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<AssetOwner>> OWNERS = new TypeReference<>() {};

    private AssetRows() {}

    static Asset map(Readable row) {
        return new Asset(
                Columns.id(row, "id"),
                Columns.number(row, "version"),
                Columns.id(row, "owner_org"),
                Columns.number(row, "region"),
                Columns.choice(row, "kind", AssetKind.class),
                Columns.text(row, "title"),
                Columns.text(row, "asset_no"),
                row.get("nice_class", Integer.class),
                JSON.readValue(Columns.get(row, "owners", Json.class).asString(), OWNERS),
                row.get("filing_date", LocalDate.class),
                row.get("grant_date", LocalDate.class),
                row.get("registration_date", LocalDate.class),
                Columns.date(row, "expiry_date"),
                row.get("next_fee_due", LocalDate.class),
                Columns.choice(row, "legal_status", LegalStatus.class),
                Columns.choice(row, "status_source", FactSource.class),
                Columns.date(row, "status_as_of"),
                Columns.choice(row, "ownership", Ownership.class),
                row.get("ownership_checked_on", LocalDate.class),
                Columns.flag(row, "same_day_utility_model"),
                Columns.choice(row, "pledge_state", PledgeState.class));
    }
}
