package app.zhirong.platform.database;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ValidationDepth;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.connection.lookup.AbstractRoutingConnectionFactory;
import reactor.core.publisher.Mono;
import reactor.netty.resources.LoopResources;

/** One connection factory for all: it picks the pool of the database role that the scope names. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseProperties.class)
class DatabaseConfiguration {

    @Bean(destroyMethod = "dispose")
    LoopResources databaseLoops() {
        // no colocation: else all connections of a pool end up on one event loop (r2dbc-pool #190)
        int workers = Math.max(2, Runtime.getRuntime().availableProcessors());
        return LoopResources.create("postgres", 1, workers, true, false);
    }

    @Bean(destroyMethod = "close")
    Pools pools(DatabaseProperties at, LoopResources databaseLoops) {
        return new Pools(
                pool(at, databaseLoops, "zhirong_app", at.appPassword(), at.appPoolSize()),
                pool(at, databaseLoops, "zhirong_public", at.publicPassword(), at.publicPoolSize()),
                pool(at, databaseLoops, "zhirong_worker", at.workerPassword(), at.workerPoolSize()));
    }

    @Bean
    ConnectionFactory connectionFactory(Pools pools) {
        var routing = new RoleRouting();
        routing.setTargetConnectionFactories(Map.of(
                Scope.Role.APP, pools.app(), Scope.Role.PUBLIC, pools.visitors(), Scope.Role.WORKER, pools.worker()));
        routing.setDefaultTargetConnectionFactory(pools.app());
        routing.afterPropertiesSet();
        return routing;
    }

    private static ConnectionPool pool(
            DatabaseProperties at, LoopResources loops, String role, String password, int size) {
        var driver = new PostgresqlConnectionFactory(PostgresqlConnectionConfiguration.builder()
                .host(at.host())
                .port(at.port())
                .database(at.name())
                .username(role)
                .password(password)
                .applicationName("zhirong")
                .connectTimeout(Duration.ofSeconds(5))
                .preparedStatementCacheQueries(256)
                .loopResources(loops)
                .options(Map.of("idle_in_transaction_session_timeout", "10000", "timezone", "UTC"))
                .build());
        return new ConnectionPool(ConnectionPoolConfiguration.builder(new ScopedConnectionFactory(driver))
                .name(role)
                .initialSize(2)
                .maxSize(size)
                .maxIdleTime(Duration.ofMinutes(10))
                .maxAcquireTime(Duration.ofSeconds(10))
                .maxValidationTime(Duration.ofSeconds(3))
                .validationDepth(ValidationDepth.LOCAL)
                .postAllocate(ScopedConnectionFactory::clean)
                .preRelease(ScopedConnectionFactory::clean)
                .build());
    }

    /** The pools of the three roles. */
    record Pools(ConnectionPool app, ConnectionPool visitors, ConnectionPool worker) {
        void close() {
            app.dispose();
            visitors.dispose();
            worker.dispose();
        }
    }

    private static final class RoleRouting extends AbstractRoutingConnectionFactory {
        @Override
        protected Mono<Object> determineCurrentLookupKey() {
            return Mono.deferContextual(context ->
                    Mono.justOrEmpty(context.<Scope>getOrEmpty(Scope.class).map(Scope::role)));
        }
    }
}
