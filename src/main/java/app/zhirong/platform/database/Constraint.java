package app.zhirong.platform.database;

import app.zhirong.kernel.Problem;
import io.r2dbc.postgresql.api.PostgresqlException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Turns a constraint that said no into the business refusal it stands for. */
public final class Constraint {

    private Constraint() {}

    /**
     * For {@code .transform(…)} behind a statement.
     *
     * @param name the constraint's or unique index's name
     */
    public static <T> Function<Mono<T>, Mono<T>> refuses(String name, Supplier<Problem> refusal) {
        return statement -> statement.onErrorMap(error -> isViolated(error, name), error -> refusal.get());
    }

    public static boolean isViolated(@Nullable Throwable error, String name) {
        for (var cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof PostgresqlException refused
                    && refused.getErrorDetails()
                            .getConstraintName()
                            .filter(name::equals)
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }
}
