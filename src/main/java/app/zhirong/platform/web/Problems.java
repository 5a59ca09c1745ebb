package app.zhirong.platform.web;

import app.zhirong.kernel.FieldProblem;
import app.zhirong.kernel.KernelProblem;
import app.zhirong.kernel.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.server.MissingRequestValueException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebInputException;
import tools.jackson.core.JacksonException;

/** Reads any error as the refusal it is; empty when it is a bug of ours. */
final class Problems {

    private static final Map<String, KernelProblem> BY_CONSTRAINT = Map.of(
            "NotNull", KernelProblem.REQUIRED,
            "NotBlank", KernelProblem.REQUIRED,
            "NotEmpty", KernelProblem.REQUIRED,
            "Size", KernelProblem.TOO_LONG,
            "Positive", KernelProblem.NOT_POSITIVE);
    private static final Map<Integer, KernelProblem> BY_STATUS = Map.of(
            404, KernelProblem.NOT_FOUND,
            405, KernelProblem.METHOD_NOT_ALLOWED,
            406, KernelProblem.MALFORMED,
            413, KernelProblem.TOO_LARGE,
            415, KernelProblem.UNSUPPORTED);

    private Problems() {}

    static Optional<Problem> read(Throwable error) {
        return Optional.ofNullable(
                switch (error) {
                    case Problem problem -> problem;
                    case WebExchangeBindException invalid -> invalid(invalid);
                    case MissingRequestValueException missing -> missing(missing);
                    case ServerWebInputException input -> malformed(input);
                    case DataBufferLimitException tooLarge -> KernelProblem.TOO_LARGE.problem();
                    case ResponseStatusException status -> byStatus(status.getStatusCode());
                    case AuthenticationException nobody -> KernelProblem.UNAUTHENTICATED.problem();
                    case AccessDeniedException denied -> KernelProblem.FORBIDDEN.problem();
                    default -> null;
                });
    }

    private static Problem invalid(WebExchangeBindException invalid) {
        List<FieldProblem> fields = invalid.getFieldErrors().stream()
                .map(error -> BY_CONSTRAINT
                        .getOrDefault(String.valueOf(error.getCode()), KernelProblem.MALFORMED_FIELD)
                        .field(pointer(error.getField())))
                .sorted(Comparator.comparing(FieldProblem::pointer))
                .toList();
        return fields.isEmpty() ? KernelProblem.MALFORMED.problem() : Problem.of(fields);
    }

    private static String pointer(String path) {
        return "/" + path.replaceAll("\\[(\\d+)]", "/$1").replace('.', '/');
    }

    private static Problem missing(MissingRequestValueException missing) {
        if (HttpHeaders.IF_MATCH.equalsIgnoreCase(missing.getName())) {
            return KernelProblem.VERSION_REQUIRED.problem();
        }
        return Problem.of(List.of(KernelProblem.REQUIRED.field("/" + missing.getName())));
    }

    private static Problem malformed(ServerWebInputException input) {
        for (Throwable cause = input.getCause(); cause != null; cause = cause.getCause()) {
            var problem = byCause(cause);
            if (problem != null) {
                return problem;
            }
        }
        // a path or query value of the wrong form names nothing that exists
        return input.getMethodParameter() != null
                        && input.getMethodParameter().hasParameterAnnotations()
                        && input.getReason() != null
                        && input.getReason().startsWith("Type mismatch")
                ? KernelProblem.NOT_FOUND.problem()
                : KernelProblem.MALFORMED.problem();
    }

    private static @Nullable Problem byCause(Throwable cause) {
        if (cause instanceof Problem problem) {
            return problem;
        }
        if (cause instanceof DataBufferLimitException) {
            return KernelProblem.TOO_LARGE.problem();
        }
        return cause instanceof JacksonException json && !json.getPath().isEmpty()
                ? KernelProblem.MALFORMED_FIELD.at(pointer(json))
                : null;
    }

    private static String pointer(JacksonException json) {
        var pointer = new StringBuilder();
        for (var step : json.getPath()) {
            pointer.append('/')
                    .append(step.getPropertyName() == null ? String.valueOf(step.getIndex()) : step.getPropertyName());
        }
        return pointer.toString();
    }

    private static Problem byStatus(HttpStatusCode status) {
        return BY_STATUS.getOrDefault(status.value(), KernelProblem.MALFORMED).problem();
    }
}
