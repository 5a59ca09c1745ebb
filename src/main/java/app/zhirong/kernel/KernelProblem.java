package app.zhirong.kernel;

/** Refusals that any request can meet. */
public enum KernelProblem implements ProblemCode {
    INVALID(Kind.RULE_BROKEN, "request.invalid"),
    REQUIRED(Kind.RULE_BROKEN, "field.required"),
    MALFORMED_FIELD(Kind.RULE_BROKEN, "field.malformed"),
    TOO_LONG(Kind.RULE_BROKEN, "field.too-long"),
    NOT_POSITIVE(Kind.RULE_BROKEN, "field.not-positive"),
    DATE_IN_FUTURE(Kind.RULE_BROKEN, "field.date-in-future"),
    DATE_ORDER(Kind.RULE_BROKEN, "field.date-order"),
    MALFORMED(Kind.MALFORMED, "request.malformed"),
    NOT_FOUND(Kind.NOT_FOUND, "request.not-found"),
    UNAUTHENTICATED(Kind.UNAUTHENTICATED, "request.unauthenticated"),
    FORBIDDEN(Kind.FORBIDDEN, "request.forbidden"),
    TOO_LARGE(Kind.TOO_LARGE, "request.too-large"),
    UNSUPPORTED(Kind.UNSUPPORTED, "request.unsupported-media-type"),
    STALE(Kind.STALE, "request.stale"),
    VERSION_REQUIRED(Kind.PRECONDITION_REQUIRED, "request.version-required"),
    KEY_REQUIRED(Kind.MALFORMED, "request.key-required"),
    KEY_REUSED(Kind.RULE_BROKEN, "request.key-reused"),
    KEY_IN_FLIGHT(Kind.CONFLICT, "request.key-in-flight"),
    METHOD_NOT_ALLOWED(Kind.METHOD_NOT_ALLOWED, "request.method-not-allowed"),
    INTERNAL(Kind.INTERNAL, "request.internal"),
    MOVE_NOT_ALLOWED(Kind.CONFLICT, "state.move-not-allowed");

    private final Kind kind;
    private final String code;

    KernelProblem(Kind kind, String code) {
        this.kind = kind;
        this.code = code;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String code() {
        return code;
    }
}
