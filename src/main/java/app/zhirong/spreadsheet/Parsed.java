package app.zhirong.spreadsheet;

import app.zhirong.kernel.ProblemCode;
import java.util.List;
import java.util.function.Function;

/** What became of a cell's content: a value, a value with a warning, or a refusal. */
public sealed interface Parsed<V> {

    static <V> Parsed<V> ok(V value) {
        return new Value<>(value);
    }

    /** A value to be looked at, for example a credit code whose check fails. */
    static <V> Parsed<V> warned(V value, ProblemCode code, Object... args) {
        return new Warned<>(value, code, List.of(args));
    }

    static <V> Parsed<V> refused(ProblemCode code, Object... args) {
        return new Refused<>(code, List.of(args));
    }

    /** Goes on with the value, if there is one; of two warnings the later stays. */
    default <W> Parsed<W> then(Function<? super V, Parsed<W>> next) {
        return switch (this) {
            case Value<V> taken -> next.apply(taken.value());
            case Refused<V> refused -> new Refused<>(refused.code(), refused.args());
            case Warned<V> warned -> {
                var after = next.apply(warned.value());
                yield after instanceof Value<W> kept ? new Warned<>(kept.value(), warned.code(), warned.args()) : after;
            }
        };
    }

    /** Taken as it is. */
    record Value<V>(V value) implements Parsed<V> {}

    /** Taken, with a warning. */
    record Warned<V>(V value, ProblemCode code, List<Object> args) implements Parsed<V> {}

    /** Not taken. */
    record Refused<V>(ProblemCode code, List<Object> args) implements Parsed<V> {}
}
