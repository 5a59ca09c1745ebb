package app.zhirong.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.support.TestDatabase;
import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import io.r2dbc.spi.ConnectionFactory;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.netty.resources.LoopResources;

/** Requests that are cut at any moment never show anybody another organisation's rows, and leave nothing behind. */
class ScopedConnectionTests {

    private static final int ROUNDS = Integer.getInteger("zhirong.rounds", 20);
    private static final int CLOSINGS = 10;
    private static final Duration BETWEEN_CLOSINGS = Duration.ofMillis(Math.min(25L * ROUNDS, 6_000));
    private static final long CANCELS = 500L * Math.min(ROUNDS, 400);
    private static final long SEED = 20_261_123;

    private static final DatabaseConfiguration CONFIGURATION = new DatabaseConfiguration();
    private static LoopResources loops;
    private static String database;
    private static DatabaseConfiguration.Pools pools;
    private static ConnectionFactory connections;

    @BeforeAll
    static void connect() {
        database = CutRequests.database();
        loops = CONFIGURATION.databaseLoops();
        pools = CONFIGURATION.pools(properties(database), loops);
        connections = CONFIGURATION.connectionFactory(pools);
    }

    @AfterAll
    static void disconnect() {
        pools.close();
        loops.dispose();
    }

    private static DatabaseProperties properties(String database) {
        return new Binder(new MapConfigurationPropertySource(TestDatabase.properties(database)))
                .bind("zhirong.database", DatabaseProperties.class)
                .get();
    }

    @Test
    void cutRequestsShowNobodyForeignRows() throws Exception {
        var requests = new CutRequests(connections, 0.25, SEED);
        for (int i = 0; i < CLOSINGS; i++) {
            requests.run(BETWEEN_CLOSINGS);
        }

        assertThat(requests.foreign.sum()).as("%s", requests).isZero();
        assertThat(requests.incomplete.sum()).as("%s", requests).isZero();
        assertThat(requests.failed.sum()).as("%s", requests).isZero();
        assertThat(requests.answers.sum()).as("%s", requests).isGreaterThan(20L * ROUNDS);
        assertThat(requests.cut.sum()).as("%s", requests).isGreaterThan(5L * ROUNDS);
        assertNothingIsLeft(requests);
    }

    @Test
    void afterManyCancelledRequestsThePoolHasAllItsConnections() throws Exception {
        var requests = new CutRequests(connections, 0.9, SEED + 1);
        requests.runUntilCut(CANCELS);

        assertThat(requests.foreign.sum() + requests.failed.sum())
                .as("%s", requests)
                .isZero();
        assertNothingIsLeft(requests);
    }

    private static void assertNothingIsLeft(CutRequests requests) throws Exception {
        assertThat(CutRequests.notReturned(pools.app())).as("connections out").isZero();
        assertThat(requests.seenByNobody())
                .as("rows without scope and transaction")
                .isZero();
        assertThat(CutRequests.idleInTransaction(database)).isZero();
    }

    @Test
    void aFactoryWithoutTheCuresIsCaught() throws Exception {
        var careless = carelessPool();
        try {
            var requests = new CutRequests(careless, 0.25, SEED);
            for (int i = 0; i < 40 && requests.foreign.sum() == 0; i++) {
                requests.run(Duration.ofMillis(250));
            }
            assertThat(requests.foreign.sum()).as("%s", requests).isPositive();
        } finally {
            careless.dispose();
        }
    }

    private static ConnectionPool carelessPool() {
        var at = properties(database);
        var driver = new PostgresqlConnectionFactory(PostgresqlConnectionConfiguration.builder()
                .host(at.host())
                .port(at.port())
                .database(at.name())
                .username("zhirong_app")
                .password(at.appPassword())
                .loopResources(loops)
                .build());
        return new ConnectionPool(ConnectionPoolConfiguration.builder(new CarelessConnectionFactory(driver))
                .initialSize(2)
                .maxSize(at.appPoolSize())
                .build());
    }

    @Test
    void theScopeNamesTheRole_andEachRoleMayNeitherWaitNorStayOpenForLong() {
        var worker = new Scope.Worker();
        for (var scope : List.of(Scope.visitor(), worker)) {
            assertThat(setting("role_name", scope))
                    .isEqualTo("zhirong_" + scope.role().name().toLowerCase(Locale.ROOT));
            assertThat(setting("idle_in_transaction_session_timeout", scope)).isEqualTo("10s");
            assertThat(setting("lock_timeout", scope)).isNotEqualTo("0");
            assertThat(setting("statement_timeout", scope)).isNotEqualTo("0");
        }
    }

    private static @Nullable String setting(String name, Scope scope) {
        var sql = name.equals("role_name") ? "select current_user::text" : "select current_setting('" + name + "')";
        return DatabaseClient.create(connections)
                .sql(sql)
                .mapValue(String.class)
                .one()
                .contextWrite(scope.asContext())
                .block(Duration.ofSeconds(10));
    }
}
