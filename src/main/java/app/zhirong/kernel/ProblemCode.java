package app.zhirong.kernel;

import java.util.List;

/**
 * One rule that a request can break. Every module lists its own in an enum; the texts are in
 * {@code messages/<module>_<language>.properties} under {@code problem.<code>}.
 */
public interface ProblemCode {

    /** What kind of refusal this is; decides the HTTP status. */
    Kind kind();

    /** Stable, {@code <aggregate>.<reason>}, for example {@code pledge.asset-taken}. */
    String code();

    /** The refusal of the whole request. */
    default Problem problem(Object... args) {
        return new Problem(this, List.of(args), List.of());
    }

    /**
     * The refusal of one field.
     *
     * @param pointer JSON pointer into the request body, for example {@code /assetNo}
     */
    default Problem at(String pointer, Object... args) {
        return new Problem(this, List.of(args), List.of(field(pointer, args)));
    }

    /** One field's part of a refusal that names several. */
    default FieldProblem field(String pointer, Object... args) {
        return new FieldProblem(pointer, this, List.of(args));
    }

    /** The kinds of refusal, by what the caller can do about it. */
    enum Kind {
        MALFORMED(400),
        UNAUTHENTICATED(401),
        FORBIDDEN(403),
        NOT_FOUND(404),
        METHOD_NOT_ALLOWED(405),
        CONFLICT(409),
        STALE(412),
        TOO_LARGE(413),
        UNSUPPORTED(415),
        RULE_BROKEN(422),
        PRECONDITION_REQUIRED(428),
        /** Not the caller's fault: our bug. */
        INTERNAL(500);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** The HTTP status. */
        public int status() {
            return status;
        }
    }
}
