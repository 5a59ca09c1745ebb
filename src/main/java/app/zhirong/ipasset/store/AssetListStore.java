package app.zhirong.ipasset.store;

import app.zhirong.ipasset.Asset;
import app.zhirong.ipasset.domain.AssetFilter;
import app.zhirong.kernel.Page;
import app.zhirong.platform.database.Bind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The list of assets, newest first, by cursor. */
@Component
public class AssetListStore {

    // ids are in order of creation, so the id is the cursor
    private static final String WHERE = """
             where (:kind::text is null or a.kind = :kind)
               and (:pledgeState::text is null or a.pledge_state = :pledgeState)
               and (:ownership::text is null or a.ownership = :ownership)
               and (:expiresBefore::date is null or a.expiry_date < :expiresBefore)
               and (:keyword::text is null or strpos(a.title, :keyword) > 0 or strpos(a.asset_no, :keyword) > 0)
            """;
    private static final String PAGE = AssetRows.SELECT + WHERE + """
               and (:after::uuid is null or a.id < :after)
             order by a.id desc
             limit :limit
            """;
    private static final String COUNT = "select count(*) from ipasset.asset a" + WHERE;

    private final DatabaseClient database;

    AssetListStore(DatabaseClient database) {
        this.database = database;
    }

    public Mono<Page<Asset>> page(AssetFilter filter, @Nullable UUID after, int limit) {
        var rows = bind(filter)
                .with("after", after, UUID.class)
                .with("limit", limit + 1)
                .to(database.sql(PAGE))
                .map(AssetRows::map)
                .all()
                .collectList();
        var total = bind(filter).to(database.sql(COUNT)).mapValue(Long.class).one();
        return rows.flatMap(found -> total.map(
                count -> Page.cut(found, limit, count, asset -> asset.id().toString())));
    }

    private static Bind bind(AssetFilter filter) {
        var keyword = filter.keyword();
        return Bind.values()
                .with("kind", filter.kind(), String.class)
                .with("pledgeState", filter.pledgeState(), String.class)
                .with("ownership", filter.ownership(), String.class)
                .with("expiresBefore", filter.expiresBefore(), LocalDate.class)
                .with("keyword", keyword == null || keyword.isBlank() ? null : keyword.strip(), String.class);
    }
}
