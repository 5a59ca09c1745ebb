package app.zhirong.platform.database;

import io.r2dbc.spi.Batch;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionMetadata;
import io.r2dbc.spi.IsolationLevel;
import io.r2dbc.spi.Result;
import io.r2dbc.spi.Statement;
import io.r2dbc.spi.TransactionDefinition;
import io.r2dbc.spi.ValidationDepth;
import io.r2dbc.spi.Wrapped;
import java.time.Duration;
import java.util.List;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A driver connection whose transactions carry a scope and whose end is known, or else rolled back. */
final class ScopedConnection implements Connection, Wrapped<Connection> {

    private static final List<String> NOBODY = new Scope.Visitor().values();

    private final Connection driver;
    private volatile boolean dirty;
    private volatile Mono<Void> begin = Mono.empty();

    ScopedConnection(Connection driver) {
        this.driver = driver;
    }

    @Override
    public Publisher<Void> beginTransaction() {
        return begin("begin");
    }

    @Override
    public Publisher<Void> beginTransaction(TransactionDefinition definition) {
        var begin = new StringBuilder("begin");
        var isolation = definition.getAttribute(TransactionDefinition.ISOLATION_LEVEL);
        if (isolation != null) {
            begin.append(" isolation level ").append(isolation.asSql());
        }
        if (Boolean.TRUE.equals(definition.getAttribute(TransactionDefinition.READ_ONLY))) {
            begin.append(" read only");
        }
        return begin(begin.toString());
    }

    private Mono<Void> begin(String statement) {
        return Mono.deferContextual(context -> {
            var values =
                    context.<Scope>getOrEmpty(Scope.class).map(Scope::values).orElse(NOBODY);
            var message = new StringBuilder(statement);
            for (int i = 0; i < values.size(); i++) {
                message.append("; set local ")
                        .append(Scope.SETTINGS.get(i))
                        .append(" = '")
                        .append(values.get(i))
                        .append('\'');
            }
            dirty = true;
            // cached: a caller that goes away must not leave the driver and us in doubt about what was sent
            begin = send(message.toString()).cache();
            return begin;
        });
    }

    @Override
    public Publisher<Void> commitTransaction() {
        return afterBegin(Mono.defer(() -> Mono.from(driver.commitTransaction())));
    }

    @Override
    public Publisher<Void> rollbackTransaction() {
        return afterBegin(Mono.defer(() -> Mono.from(driver.rollbackTransaction())));
    }

    /** Every end waits for the begin: ended too early, the driver believes there is nothing to end. */
    private Mono<Void> afterBegin(Mono<Void> end) {
        return Mono.defer(() -> begin.onErrorComplete().then(end)).doOnSuccess(done -> {
            if (driver.isAutoCommit()) {
                dirty = false;
            }
        });
    }

    Mono<Void> clean() {
        return Mono.defer(() -> dirty
                        ? begin.onErrorComplete().then(send("rollback")).doOnSuccess(done -> dirty = false)
                        : Mono.<Void>empty())
                .cache();
    }

    private Mono<Void> send(String simpleQuery) {
        return Flux.from(driver.createStatement(simpleQuery).execute())
                .flatMap(Result::getRowsUpdated)
                .then();
    }

    @Override
    public Connection unwrap() {
        return driver;
    }

    @Override
    public Publisher<Void> close() {
        return driver.close();
    }

    @Override
    public Batch createBatch() {
        return driver.createBatch();
    }

    @Override
    public Statement createStatement(String sql) {
        return driver.createStatement(sql);
    }

    @Override
    public Publisher<Void> createSavepoint(String name) {
        return driver.createSavepoint(name);
    }

    @Override
    public Publisher<Void> releaseSavepoint(String name) {
        return driver.releaseSavepoint(name);
    }

    @Override
    public Publisher<Void> rollbackTransactionToSavepoint(String name) {
        return driver.rollbackTransactionToSavepoint(name);
    }

    @Override
    public boolean isAutoCommit() {
        return driver.isAutoCommit();
    }

    @Override
    public Publisher<Void> setAutoCommit(boolean on) {
        return driver.setAutoCommit(on);
    }

    @Override
    public ConnectionMetadata getMetadata() {
        return driver.getMetadata();
    }

    @Override
    public IsolationLevel getTransactionIsolationLevel() {
        return driver.getTransactionIsolationLevel();
    }

    @Override
    public Publisher<Void> setTransactionIsolationLevel(IsolationLevel level) {
        return driver.setTransactionIsolationLevel(level);
    }

    @Override
    public Publisher<Void> setLockWaitTimeout(Duration timeout) {
        return driver.setLockWaitTimeout(timeout);
    }

    @Override
    public Publisher<Void> setStatementTimeout(Duration timeout) {
        return driver.setStatementTimeout(timeout);
    }

    @Override
    public Publisher<Boolean> validate(ValidationDepth depth) {
        return driver.validate(depth);
    }
}
