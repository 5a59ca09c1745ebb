package app.zhirong.ipasset.store;

import app.zhirong.ipasset.Asset;
import app.zhirong.ipasset.AssetKind;
import app.zhirong.ipasset.PledgeState;
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

    public Mono<Page<Asset>> page(Filter filter, @Nullable UUID after, int limit) {
        var rows = filter.bind()
                .with("after", after, UUID.class)
                .with("limit", limit + 1)
                .to(database.sql(PAGE))
                .map(AssetRows::map)
                .all()
                .collectList();
        var total = filter.bind().to(database.sql(COUNT)).mapValue(Long.class).one();
        return rows.flatMap(found -> total.map(
                count -> Page.cut(found, limit, count, asset -> asset.id().toString())));
    }

    /** What the list shows; an absent value filters nothing. */
    public record Filter(
            @Nullable AssetKind kind,
            @Nullable PledgeState pledgeState,
            @Nullable LocalDate expiresBefore,
            @Nullable String keyword) {

        private Bind bind() {
            return Bind.values()
                    .with("kind", kind, String.class)
                    .with("pledgeState", pledgeState, String.class)
                    .with("expiresBefore", expiresBefore, LocalDate.class)
                    .with("keyword", keyword == null || keyword.isBlank() ? null : keyword.strip(), String.class);
        }
    }
}
