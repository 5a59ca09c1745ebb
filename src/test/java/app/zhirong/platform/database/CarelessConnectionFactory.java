package app.zhirong.platform.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryMetadata;
import io.r2dbc.spi.Result;
import io.r2dbc.spi.TransactionDefinition;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What one would write first: scope with begin, and none of the cures. Planted, so that the test proves itself. */
record CarelessConnectionFactory(ConnectionFactory driver) implements ConnectionFactory {

    @Override
    public Publisher<? extends Connection> create() {
        return Mono.from(driver.create()).map(CarelessConnectionFactory::careless);
    }

    @Override
    public ConnectionFactoryMetadata getMetadata() {
        return driver.getMetadata();
    }

    private static Connection careless(Connection driver) {
        return (Connection) Proxy.newProxyInstance(
                CarelessConnectionFactory.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, args) -> {
                    if (method.getName().equals("beginTransaction")) {
                        return begin(driver, args == null ? null : (TransactionDefinition) args[0]);
                    }
                    try {
                        return method.invoke(driver, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static Mono<Void> begin(Connection driver, @Nullable TransactionDefinition definition) {
        return Mono.deferContextual(context -> {
            var begin = Mono.from(definition == null ? driver.beginTransaction() : driver.beginTransaction(definition));
            var scope = context.<Scope>getOrEmpty(Scope.class);
            return scope.map(known -> begin.then(set(driver, known))).orElse(begin);
        });
    }

    private static Mono<Void> set(Connection driver, Scope scope) {
        var sql = new StringBuilder();
        for (int i = 0; i < Scope.SETTINGS.size(); i++) {
            sql.append("set local ")
                    .append(Scope.SETTINGS.get(i))
                    .append(" = '")
                    .append(scope.values().get(i))
                    .append("';");
        }
        return Flux.from(driver.createStatement(sql.toString()).execute())
                .flatMap(Result::getRowsUpdated)
                .then();
    }
}
