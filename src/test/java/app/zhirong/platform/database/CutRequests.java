package app.zhirong.platform.database;

import app.zhirong.support.TestDatabase;
import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.PoolMetrics;
import io.r2dbc.spi.ConnectionFactory;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Clients of two organisations and of none read one table through one pool; some requests are cut, some all at once. */
final class CutRequests {

    static final UUID ONE = new UUID(0, 1);
    static final UUID OTHER = new UUID(0, 2);
    static final int ROWS_EACH = 20;

    private static final int CLIENTS = 64;
    private static final int SLOWEST_CUT_MICROS = 8_000;
    private static final String READ = "select org from leak.paper";
    private static final String READ_SLOWLY = READ + ", pg_sleep(0.0002)";

    final LongAdder answers = new LongAdder();
    final LongAdder cut = new LongAdder();
    final LongAdder foreign = new LongAdder();
    final LongAdder incomplete = new LongAdder();
    final LongAdder failed = new LongAdder();

    private final DatabaseClient database;
    private final Transactions transactions;
    private final double cutShare;
    private final Random random;
    private volatile String lastFailure = "";

    /** @param cutShare how many of all requests are cut, from 0 to 1 */
    CutRequests(ConnectionFactory connections, double cutShare, long seed) {
        this.database = DatabaseClient.create(connections);
        this.transactions = new Transactions(new R2dbcTransactionManager(connections));
        this.cutShare = cutShare;
        this.random = new Random(seed);
    }

    /** The table that leaks or not: rows of two organisations, seen by their own only. */
    static String database() {
        var name = TestDatabase.copy();
        TestDatabase.asSuperuser(
                name,
                "create schema leak",
                "grant usage on schema leak to zhirong_app, zhirong_public, zhirong_worker",
                "create table leak.paper (id int generated always as identity primary key, org uuid not null)",
                "alter table leak.paper enable row level security",
                "alter table leak.paper owner to zhirong_owner",
                "create policy own on leak.paper for select using (org = any ((select platform.scope_orgs())::uuid[]))",
                "grant select on leak.paper to zhirong_app, zhirong_public, zhirong_worker",
                insert(ONE),
                insert(OTHER));
        return name;
    }

    private static String insert(UUID org) {
        return "insert into leak.paper (org) select '" + org + "' from generate_series(1, " + ROWS_EACH + ")";
    }

    /** All clients for a while, then all of them closed at once. */
    void run(Duration howLong) throws InterruptedException {
        var clients = start();
        Thread.sleep(howLong.toMillis());
        clients.dispose();
    }

    /** All clients until so many requests have been cut. */
    void runUntilCut(long requests) throws InterruptedException {
        var clients = start();
        while (cut.sum() < requests) {
            Thread.sleep(5);
        }
        clients.dispose();
    }

    private Disposable start() {
        var clients = Disposables.composite();
        for (int i = 0; i < CLIENTS; i++) {
            var whom = List.of(ONE, OTHER, OTHER, ONE).get(i % 4);
            var client = i % 16 == 15 ? strangers() : membersOf(whom);
            clients.add(Mono.defer(() -> client)
                    .repeat()
                    .subscribeOn(Schedulers.parallel())
                    .subscribe());
        }
        return clients;
    }

    private Mono<Void> membersOf(UUID org) {
        var read = Mono.defer(() -> database.sql(chance(0.5) ? READ : READ_SLOWLY)
                        .mapValue(UUID.class)
                        .all()
                        .collectList())
                .as(chance(0.5) ? transactions::reading : transactions::writing);
        return request(
                read.contextWrite(new Scope.Member(UUID.randomUUID(), org, List.of(org), "BANK", null).asContext()),
                org);
    }

    /** Without scope, and every other time without transaction. */
    private Mono<Void> strangers() {
        var read = database.sql(READ).mapValue(UUID.class).all().collectList();
        return request(chance(0.5) ? transactions.reading(read) : read, null);
    }

    private Mono<Void> request(Mono<List<UUID>> read, @Nullable UUID own) {
        return Mono.defer(() -> cutSometimes(read))
                .doOnNext(rows -> judge(rows, own))
                .onErrorResume(error -> {
                    failed.increment();
                    lastFailure = String.valueOf(error);
                    return Mono.empty();
                })
                .then();
    }

    private Mono<List<UUID>> cutSometimes(Mono<List<UUID>> read) {
        if (!chance(cutShare)) {
            return read;
        }
        var scissors = Mono.delay(Duration.ofNanos(1_000L * random.nextInt(SLOWEST_CUT_MICROS)));
        return read.takeUntilOther(scissors).switchIfEmpty(Mono.fromRunnable(cut::increment));
    }

    private void judge(List<UUID> rows, @Nullable UUID own) {
        answers.increment();
        foreign.add(rows.stream().filter(org -> !org.equals(own)).count());
        if (own != null && rows.size() < ROWS_EACH) {
            incomplete.increment();
        }
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }

    /** Rows that many requests see which bring neither scope nor transaction; should be none. */
    long seenByNobody() {
        var rows = Flux.range(0, 120)
                .flatMap(
                        i -> database.sql(READ_SLOWLY)
                                .mapValue(UUID.class)
                                .all()
                                .count(),
                        CLIENTS)
                .reduce(0L, Long::sum)
                .block(Duration.ofSeconds(30));
        return rows == null ? 0 : rows;
    }

    /** Waits until the pool has all its connections back, and says how many are still out. */
    static int notReturned(ConnectionPool pool) throws InterruptedException {
        int out = pool.getMetrics().map(PoolMetrics::acquiredSize).orElseThrow();
        for (int i = 0; out > 0 && i < 500; i++) {
            Thread.sleep(10);
            out = pool.getMetrics().map(PoolMetrics::acquiredSize).orElseThrow();
        }
        return out;
    }

    /** Connections to the database that rest inside a transaction. */
    static int idleInTransaction(String database) throws SQLException {
        try (var connection = TestDatabase.connect("postgres", "postgres");
                var statement = connection.prepareStatement("""
                        select count(*) from pg_stat_activity where datname = ? and state like 'idle in transaction%'
                        """)) {
            statement.setString(1, database);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    @Override
    public String toString() {
        return "%s answers, %s cut, %s foreign rows, %s incomplete, %s failed %s"
                .formatted(answers, cut, foreign, incomplete, failed, lastFailure);
    }
}
