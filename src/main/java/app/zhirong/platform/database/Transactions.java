package app.zhirong.platform.database;

import io.r2dbc.spi.R2dbcException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.NoTransactionException;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionSynchronizationManager;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;
import reactor.util.retry.Retry;

/** The last word of every use case: everything it did stands or falls together. */
@Component
public class Transactions {

    private static final Set<String> LOST_RACES = Set.of("40001", "40P01");

    private static final Object BEGUN = Transactions.class;

    private final TransactionalOperator writing;
    private final TransactionalOperator reading;

    Transactions(ReactiveTransactionManager manager) {
        this.writing = TransactionalOperator.create(manager);
        var readOnly = new DefaultTransactionDefinition();
        readOnly.setReadOnly(true);
        this.reading = TransactionalOperator.create(manager, readOnly);
    }

    /** Runs a story that changes something. A deadlock or serialization failure repeats it once, as a whole. */
    public <T> Mono<T> writing(Mono<T> story) {
        var once = writing.transactional(story);
        return inTransaction()
                .flatMap(inside -> inside ? sameScope(once) : begun(once).retryWhen(onceAfterLostRace()));
    }

    /** Runs a question: the database refuses any change in it. */
    public <T> Mono<T> reading(Mono<T> question) {
        return inTransaction().flatMap(inside -> inside ? sameScope(question) : begun(reading.transactional(question)));
    }

    private static <T> Mono<T> begun(Mono<T> transaction) {
        return Mono.deferContextual(outer -> transaction.contextWrite(context -> context.put(BEGUN, scope(outer))));
    }

    /** A transaction has one connection of one role: whoever changes the scope within it would act with the old one. */
    private static <T> Mono<T> sameScope(Mono<T> story) {
        return Mono.deferContextual(context -> {
            var now = scope(context);
            return now.equals(context.getOrDefault(BEGUN, now))
                    ? story
                    : Mono.error(new IllegalStateException("the scope was changed within a transaction"));
        });
    }

    private static Optional<Scope> scope(ContextView context) {
        return context.getOrEmpty(Scope.class);
    }

    private static Mono<Boolean> inTransaction() {
        return TransactionSynchronizationManager.forCurrentTransaction()
                .map(TransactionSynchronizationManager::isActualTransactionActive)
                .onErrorReturn(NoTransactionException.class, false);
    }

    /** Repeats once what lost to a deadlock or a serialization failure. */
    public static Retry onceAfterLostRace() {
        return Retry.max(1).filter(Transactions::isLostRace).onRetryExhaustedThrow((spec, signal) -> signal.failure());
    }

    static boolean isLostRace(@Nullable Throwable error) {
        for (var cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof R2dbcException refused && LOST_RACES.contains(String.valueOf(refused.getSqlState()))) {
                return true;
            }
        }
        return false;
    }
}
