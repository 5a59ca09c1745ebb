package app.zhirong.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhirong.support.TestDatabase;
import io.r2dbc.spi.R2dbcException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.resources.LoopResources;

/** A use case's transaction: one scope, one repetition after a lost race, and no change in a question. */
class TransactionsTests {

    private static final Scope MEMBER =
            new Scope.Member(UUID.randomUUID(), CutRequests.ONE, List.of(CutRequests.ONE), "BANK", null);
    private static final Duration LONG = Duration.ofSeconds(10);

    private static LoopResources loops;
    private static DatabaseConfiguration.Pools pools;
    private static Transactions transactions;
    private static DatabaseClient database;

    @BeforeAll
    static void connect() {
        var configuration = new DatabaseConfiguration();
        loops = configuration.databaseLoops();
        var at = new Binder(new MapConfigurationPropertySource(TestDatabase.properties(CutRequests.database())))
                .bind("zhirong.database", DatabaseProperties.class)
                .get();
        pools = configuration.pools(at, loops);
        var connections = configuration.connectionFactory(pools);
        transactions = new Transactions(new R2dbcTransactionManager(connections));
        database = DatabaseClient.create(connections);
    }

    @AfterAll
    static void disconnect() {
        pools.close();
        loops.dispose();
    }

    @Test
    void aTransactionKeepsTheScopeItBeganWith() {
        var asThePlatform = transactions.reading(Mono.just(1)).contextWrite(new Scope.Worker().asContext());
        assertThatThrownBy(() -> transactions
                        .writing(asThePlatform)
                        .contextWrite(MEMBER.asContext())
                        .block(LONG))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the scope was changed within a transaction");
    }

    @Test
    void aStoryWithinAStoryIsOneTransaction() {
        var id = database.sql("select pg_current_xact_id()::text")
                .mapValue(String.class)
                .one();
        var both = Flux.concat(id, transactions.writing(id), transactions.reading(id))
                .distinct()
                .count();
        assertThat(transactions.writing(both).contextWrite(MEMBER.asContext()).block(LONG))
                .isEqualTo(1L);
    }

    @Test
    void aLostRaceIsRepeatedOnce_asAWhole() {
        var runs = new AtomicInteger();
        var story = transactions.writing(losing(runs, 1).thenReturn("done"));
        assertThat(story.contextWrite(MEMBER.asContext()).block(LONG)).isEqualTo("done");
        assertThat(runs).hasValue(2);
    }

    @Test
    void aRaceLostTwiceIsAnError() {
        var runs = new AtomicInteger();
        assertThatThrownBy(() -> transactions
                        .writing(losing(runs, 5))
                        .contextWrite(MEMBER.asContext())
                        .block(LONG))
                .hasRootCauseInstanceOf(R2dbcException.class);
        assertThat(runs).hasValue(2);
    }

    private static Mono<Void> losing(AtomicInteger runs, int times) {
        var lose = "do $$ begin raise exception 'lost' using errcode = '40001'; end $$";
        return Mono.defer(() -> database.sql(runs.incrementAndGet() <= times ? lose : "select 1")
                .then());
    }

    @Test
    void aQuestionCannotChangeAnything() {
        var change = database.sql("insert into leak.paper (org) values (gen_random_uuid())")
                .then();
        assertThatThrownBy(() -> transactions
                        .reading(change)
                        .contextWrite(MEMBER.asContext())
                        .block(LONG))
                .rootCause()
                .extracting(error -> ((R2dbcException) error).getSqlState())
                .isIn("25006", "42501");
    }
}
