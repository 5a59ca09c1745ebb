package app.zhirong.kernel;

import java.util.List;

/** An expected refusal: a rule said no. Carries no stack trace; translated to problem+json in one place. */
public final class Problem extends RuntimeException {

    private final transient ProblemCode code;
    private final transient List<Object> args;
    private final transient List<FieldProblem> fields;

    public Problem(ProblemCode code, List<Object> args, List<FieldProblem> fields) {
        super(code.code(), null, false, false);
        this.code = code;
        this.args = List.copyOf(args);
        this.fields = List.copyOf(fields);
    }

    /**
     * All fields that are wrong, told at once.
     *
     * @throws IllegalArgumentException if no field is given
     */
    public static Problem of(List<FieldProblem> fields) {
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("a refusal needs at least one field");
        }
        return new Problem(KernelProblem.INVALID, List.of(fields.size()), fields);
    }

    public ProblemCode code() {
        return code;
    }

    public List<Object> args() {
        return args;
    }

    /** Empty when the refusal is not about single fields. */
    public List<FieldProblem> fields() {
        return fields;
    }
}
