package app.zhirong.platform.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryMetadata;
import io.r2dbc.spi.Wrapped;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/**
 * Stands below the pool. Every transaction begins with its {@link Scope} in the same message, or with an empty one
 * when there is none, so that a connection never acts for whoever had it before.
 */
record ScopedConnectionFactory(ConnectionFactory driver) implements ConnectionFactory {

    @Override
    public Publisher<? extends Connection> create() {
        return Mono.from(driver.create()).map(ScopedConnection::new);
    }

    @Override
    public ConnectionFactoryMetadata getMetadata() {
        return driver.getMetadata();
    }

    /** For the pool's postAllocate and preRelease: rolls back what a caller that went away left open. */
    static Mono<Void> clean(Connection pooled) {
        Object it = pooled;
        while (it instanceof Wrapped<?> wrapped && !(it instanceof ScopedConnection)) {
            it = wrapped.unwrap();
        }
        return it instanceof ScopedConnection scoped ? scoped.clean() : Mono.empty();
    }
}
