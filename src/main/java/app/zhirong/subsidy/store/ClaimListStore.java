package app.zhirong.subsidy.store;

import app.zhirong.kernel.Page;
import app.zhirong.platform.database.Bind;
import app.zhirong.subsidy.domain.Claim;
import app.zhirong.subsidy.domain.ClaimFilter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The list of claims, by cursor: the newest first, or what waits longest first. */
@Component
public class ClaimListStore {

    private static final String WHERE = """
            where (:states::text[] is null or c.state = any(:states))
              and (:call::uuid is null or c.call_id = :call)
              and (:batch::uuid is null or c.batch_id = :batch)
              and (:county::int is null or c.region = :county)
              and (:free::boolean is null or (c.batch_id is null) = :free)
              and (:keyword::text is null or strpos(c.enterprise_name, :keyword) > 0 or strpos(c.claim_no, :keyword) > 0)
            """;
    private static final String PAGE =
            ClaimRows.SELECT + WHERE + " and (:after::uuid is null or c.id < :after) order by c.id desc limit :limit";
    private static final String COUNT = "select count(*) from subsidy.claim c " + WHERE;
    private static final String GRANTED = ClaimRows.SELECT + """
            where c.owner_org = :owner and c.id <> :but and c.state in ('APPROVED', 'PAID', 'PAYMENT_RETURNED', 'ARCHIVED')
            order by c.id desc limit 50
            """;

    private final DatabaseClient database;

    ClaimListStore(DatabaseClient database) {
        this.database = database;
    }

    public Mono<Page<Claim>> page(ClaimFilter filter, @Nullable UUID after, int limit) {
        var rows = bind(filter)
                .with("after", after, UUID.class)
                .with("limit", limit + 1)
                .to(database.sql(PAGE))
                .map(ClaimRows::map)
                .all()
                .collectList();
        var total = bind(filter).to(database.sql(COUNT)).mapValue(Long.class).one();
        return rows.flatMap(found -> total.map(
                count -> Page.cut(found, limit, count, claim -> claim.id().toString())));
    }

    /** What the enterprise was granted before, newest first (历史补助). */
    public Flux<Claim> granted(UUID owner, UUID but) {
        return database.sql(GRANTED)
                .bind("owner", owner)
                .bind("but", but)
                .map(ClaimRows::map)
                .all();
    }

    private static Bind bind(ClaimFilter filter) {
        var states = filter.states();
        var names = states == null || states.isEmpty()
                ? null
                : states.stream().map(Enum::name).toArray(String[]::new);
        var keyword = filter.keyword();
        return Bind.values()
                .with("states", names, String[].class)
                .with("call", filter.callId(), UUID.class)
                .with("batch", filter.batchId(), UUID.class)
                .with("county", filter.county(), Integer.class)
                .with("free", filter.unbatched(), Boolean.class)
                .with("keyword", keyword == null || keyword.isBlank() ? null : keyword.strip(), String.class);
    }
}
