package app.zhirong.pledge.store;

import app.zhirong.platform.database.Bind;
import app.zhirong.pledge.domain.GroundCheck;
import io.r2dbc.postgresql.codec.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Rows of the pre-check. */
@Component
public class PledgeGroundStore {

    private static final String SAVE = """
            insert into pledge.ground_check (registration_id, ground, position, verdict, evidence, tick_verdict,
              tick_evidence, tick_source, tick_as_of, ticked_by, declared_at)
            values (:registration, :ground, :position, :verdict, :evidence, :tickVerdict, :tickEvidence, :tickSource,
              :tickAsOf, :tickedBy, :declaredAt)
            on conflict (registration_id, ground) do update set verdict = excluded.verdict,
              evidence = excluded.evidence, tick_verdict = excluded.tick_verdict,
              tick_evidence = excluded.tick_evidence, tick_source = excluded.tick_source,
              tick_as_of = excluded.tick_as_of, ticked_by = excluded.ticked_by, declared_at = excluded.declared_at
            """;

    private final DatabaseClient database;

    PledgeGroundStore(DatabaseClient database) {
        this.database = database;
    }

    public Mono<Void> saveAll(UUID registration, List<GroundCheck> checks) {
        return Flux.fromIterable(checks)
                .concatMap(check -> save(registration, check))
                .then();
    }

    public Mono<Void> save(UUID registration, GroundCheck check) {
        var tick = check.tick();
        return Bind.values()
                .with("registration", registration)
                .with("ground", check.ground())
                .with("position", check.ground().number())
                .with("verdict", check.system())
                .with("evidence", Json.of(PledgeRows.JSON.writeValueAsString(check.evidence())))
                .with("tickVerdict", tick == null ? null : tick.verdict(), String.class)
                .with("tickEvidence", tick == null ? null : tick.evidence(), String.class)
                .with("tickSource", tick == null ? null : tick.source(), String.class)
                .with("tickAsOf", tick == null ? null : tick.asOf(), LocalDate.class)
                .with("tickedBy", tick == null ? null : tick.by(), String.class)
                .with("declaredAt", check.declaredAt(), Instant.class)
                .to(database.sql(SAVE))
                .then();
    }
}
