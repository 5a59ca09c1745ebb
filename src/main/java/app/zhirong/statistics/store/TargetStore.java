package app.zhirong.statistics.store;

import app.zhirong.kernel.Money;
import app.zhirong.platform.database.Bind;
import app.zhirong.platform.database.Columns;
import app.zhirong.statistics.domain.Target;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Rows of yearly targets, one per region. */
@Component
public class TargetStore {

    private static final String OF_YEAR = """
            select region, year, version, amount, registrations, enterprises, first_time_borrowers, subsidy_paid
            from statistics.target where year = :year
            """;
    private static final String LOCKED = OF_YEAR + " and region = :region for update";
    // two who set the first target at once: the second one's insert finds the row and changes nothing
    private static final String INSERT = """
            insert into statistics.target
              (region, year, amount, registrations, enterprises, first_time_borrowers, subsidy_paid, set_by, set_at)
            values (:region, :year, :amount, :registrations, :enterprises, :firstTime, :subsidy, :by, :at)
            on conflict (region, year) do nothing
            """;
    private static final String UPDATE = """
            update statistics.target set version = version + 1, amount = :amount, registrations = :registrations,
              enterprises = :enterprises, first_time_borrowers = :firstTime, subsidy_paid = :subsidy,
              set_by = :by, set_at = :at
            where region = :region and year = :year
            """;

    private final DatabaseClient database;

    TargetStore(DatabaseClient database) {
        this.database = database;
    }

    /** By region; those without a target are left out. */
    public Mono<Map<Integer, Target>> ofYear(int year) {
        return database.sql(OF_YEAR)
                .bind("year", year)
                .map(TargetStore::map)
                .all()
                .collectMap(Target::region);
    }

    /** Locked until the end of the transaction; empty when none is set. */
    public Mono<Target> lock(int region, int year) {
        return database.sql(LOCKED)
                .bind("year", year)
                .bind("region", region)
                .map(TargetStore::map)
                .one();
    }

    /** @return whether it was the first for this region and year */
    public Mono<Boolean> insert(Target target, UUID by, Instant at) {
        return bind(target, by, at)
                .to(database.sql(INSERT))
                .fetch()
                .rowsUpdated()
                .map(rows -> rows > 0);
    }

    public Mono<Void> update(Target target, UUID by, Instant at) {
        return bind(target, by, at).to(database.sql(UPDATE)).then();
    }

    private static Bind bind(Target target, UUID by, Instant at) {
        return Bind.values()
                .with("region", target.region())
                .with("year", target.year())
                .with("amount", target.amount(), Money.class)
                .with("registrations", number(target.registrations()), Integer.class)
                .with("enterprises", number(target.enterprises()), Integer.class)
                .with("firstTime", number(target.firstTimeBorrowers()), Integer.class)
                .with("subsidy", target.subsidyPaid(), Money.class)
                .with("by", by)
                .with("at", at);
    }

    private static @Nullable Integer number(@Nullable Long value) {
        return value == null ? null : Math.toIntExact(value);
    }

    private static Target map(Readable row) {
        return new Target(
                Columns.number(row, "region"),
                Columns.number(row, "year"),
                Columns.number(row, "version"),
                Columns.moneyIfAny(row, "amount"),
                row.get("registrations", Long.class),
                row.get("enterprises", Long.class),
                row.get("first_time_borrowers", Long.class),
                Columns.moneyIfAny(row, "subsidy_paid"));
    }
}
