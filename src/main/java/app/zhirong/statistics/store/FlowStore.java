package app.zhirong.statistics.store;

import app.zhirong.platform.database.Bind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Follows the registered flow that module pledge publishes, pledgor by pledgor: whether a registration was somebody's
 * first can change when an older one is imported, and an imported one gives way to the same made here.
 */
@Component
public class FlowStore {

    private static final String OF_PARTY = """
            with party as (
              select distinct pledgor_org, pledgor_uscc from pledge.registered_flow
              where pledgor_org = :org or pledgor_uscc = any(:usccs)
            )
            """;
    private static final String TAKE_OVER = OF_PARTY + """
            insert into statistics.registration
              (id, imported, party_key, pledgor_org, pledgor_name, pledgor_uscc, bank_org, pledgee_name, region,
               right_type, registration_no, registered_on, amount, asset_count, first_time)
            select f.id, f.imported, coalesce(f.pledgor_uscc, f.pledgor_org::text), f.pledgor_org, f.pledgor_name,
                   f.pledgor_uscc, f.bank_org, f.pledgee_name, f.region, f.right_type, f.registration_no,
                   f.registered_on, f.amount, f.asset_count, f.first_time
            from pledge.registered_flow f
            where exists (select from party p where p.pledgor_org = f.pledgor_org or p.pledgor_uscc = f.pledgor_uscc)
            on conflict (id) do update set
              party_key = excluded.party_key, pledgor_name = excluded.pledgor_name, pledgor_uscc = excluded.pledgor_uscc,
              pledgee_name = excluded.pledgee_name, region = excluded.region, registered_on = excluded.registered_on,
              registration_no = excluded.registration_no, amount = excluded.amount, asset_count = excluded.asset_count,
              first_time = excluded.first_time
            """;
    private static final String DROP_GONE = """
            delete from statistics.registration r
            where (r.pledgor_org = :org or r.pledgor_uscc = any(:usccs)
                   or r.pledgor_uscc in (select o.pledgor_uscc from statistics.registration o where o.pledgor_org = :org))
              and not exists (select from pledge.registered_flow f where f.id = r.id)
            """;
    private static final String ENDED =
            "update statistics.registration set ended_on = :on where id = :id and ended_on is null";

    private final DatabaseClient database;

    FlowStore(DatabaseClient database) {
        this.database = database;
    }

    public Mono<Void> follow(UUID pledgor) {
        return follow(pledgor, List.of());
    }

    /** @param usccs of pledgors whose registrations were imported */
    public Mono<Void> follow(Collection<String> usccs) {
        return follow(null, usccs);
    }

    private Mono<Void> follow(@Nullable UUID pledgor, Collection<String> usccs) {
        var take = bind(pledgor, usccs).to(database.sql(TAKE_OVER)).then();
        var drop = bind(pledgor, usccs).to(database.sql(DROP_GONE)).then();
        return take.then(drop);
    }

    private static Bind bind(@Nullable UUID pledgor, Collection<String> usccs) {
        return Bind.values().with("org", pledgor, UUID.class).with("usccs", usccs.toArray(String[]::new));
    }

    /** A cancellation takes nothing from the flow; it is noted beside it. */
    public Mono<Void> ended(UUID registration, LocalDate on) {
        return Bind.values()
                .with("id", registration)
                .with("on", on)
                .to(database.sql(ENDED))
                .then();
    }
}
