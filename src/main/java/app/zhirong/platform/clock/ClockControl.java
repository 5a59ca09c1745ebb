package app.zhirong.platform.clock;

import app.zhirong.platform.database.Scope;
import app.zhirong.platform.database.Transactions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.annotation.Profile;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Moves the demonstration's business date forward, never back. Exists only where nothing is real. */
@Component
@Profile("demo | test")
public class ClockControl {

    private static final String MOVE = """
            insert into platform.business_clock (singleton, shift_days, moved_at) values (true, :days, :at)
            on conflict (singleton) do update set shift_days = business_clock.shift_days + excluded.shift_days, moved_at = :at
            returning shift_days
            """;
    private static final String READ = "select shift_days from platform.business_clock";

    private final DatabaseClient database;
    private final Transactions transactions;
    private final BusinessClock clock;
    private final Clock realClock;
    private final List<DueJob> jobs;

    ClockControl(
            DatabaseClient database,
            Transactions transactions,
            BusinessClock clock,
            Clock realClock,
            List<DueJob> jobs) {
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
        this.realClock = realClock;
        this.jobs = jobs;
    }

    /**
     * Moves the date and runs at once what falls due.
     *
     * @param days at least one
     * @return the new date
     */
    public Mono<LocalDate> forward(int days) {
        if (days < 1) {
            return Mono.error(new IllegalArgumentException("the clock never goes back"));
        }
        return database.sql(MOVE)
                .bind("days", days)
                .bind("at", realClock.instant())
                .mapValue(Integer.class)
                .one()
                .as(transactions::writing)
                .doOnNext(clock::shiftTo)
                .then(Mono.defer(this::runDueJobs))
                .then(Mono.fromSupplier(clock::today));
    }

    /** The next day on which something falls due; empty when nothing is foreseen. */
    public Mono<LocalDate> nextDeadline() {
        Function<DueJob, Mono<LocalDate>> next = job -> job.next(clock.today()).as(transactions::reading);
        return Flux.fromIterable(jobs)
                .concatMap(next)
                .reduce((one, other) -> one.isBefore(other) ? one : other)
                .contextWrite(context -> context.put(Scope.class, new Scope.Worker()));
    }

    /** Follows the other replicas and earlier runs. */
    public Mono<Void> follow() {
        return database.sql(READ)
                .mapValue(Integer.class)
                .one()
                .as(transactions::reading)
                .doOnNext(clock::shiftTo)
                .then();
    }

    Mono<Void> runDueJobs() {
        Function<DueJob, Mono<Void>> run = job -> job.run(clock.today());
        return Flux.fromIterable(jobs)
                .concatMap(run)
                .then()
                .contextWrite(context -> context.put(Scope.class, new Scope.Worker()));
    }
}
