package app.zhirong.platform.web;

import app.zhirong.kernel.KernelProblem;
import app.zhirong.kernel.Problem;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The one place where a refusal becomes HTTP: problem+json in the caller's language, never a stack trace or SQL. */
@Component
@Order(-2)
public class ProblemWriter implements WebExceptionHandler, ServerAuthenticationEntryPoint, ServerAccessDeniedHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemWriter.class);

    private final Texts texts;
    private final JsonMapper json;

    ProblemWriter(Texts texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable error) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(error);
        }
        return write(exchange, Problems.read(error).orElseGet(() -> bug(exchange, error)));
    }

    @Override
    public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException nobody) {
        return write(exchange, KernelProblem.UNAUTHENTICATED.problem());
    }

    @Override
    public Mono<Void> handle(
            ServerWebExchange exchange, org.springframework.security.access.AccessDeniedException denied) {
        return write(exchange, KernelProblem.FORBIDDEN.problem());
    }

    private static Problem bug(ServerWebExchange exchange, Throwable error) {
        log.error(
                "request {} {} {} failed",
                exchange.getRequest().getId(),
                exchange.getRequest().getMethod(),
                exchange.getRequest().getPath(),
                error);
        return KernelProblem.INTERNAL.problem();
    }

    private Mono<Void> write(ServerWebExchange exchange, Problem problem) {
        var response = exchange.getResponse();
        var locale = Texts.supported(locale(exchange));
        var bytes =
                json.writeValueAsBytes(document(problem, exchange.getRequest().getId(), locale));
        response.setStatusCode(HttpStatusCode.valueOf(problem.code().kind().status()));
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        response.getHeaders().setContentLanguage(locale);
        response.getHeaders().setCacheControl("no-store");
        if (problem.code() == KernelProblem.KEY_IN_FLIGHT) {
            response.getHeaders().set("Retry-After", "1");
        }
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(bytes)));
    }

    private static Locale locale(ServerWebExchange exchange) {
        var wished = exchange.getRequest().getHeaders().getAcceptLanguageAsLocales();
        return wished.isEmpty() ? Locale.SIMPLIFIED_CHINESE : wished.getFirst();
    }

    ProblemDocument document(Problem problem, String requestId, Locale locale) {
        var code = problem.code().code();
        var fields = problem.fields().stream()
                .map(field -> new ProblemDocument.Field(
                        field.pointer(),
                        field.code().code(),
                        texts.say("problem." + field.code().code(), field.args(), locale)))
                .toList();
        return new ProblemDocument(
                "urn:zhirong:problem:" + code,
                texts.say(
                        "problem.title." + problem.code().kind().name().toLowerCase(Locale.ROOT),
                        problem.args(),
                        locale),
                problem.code().kind().status(),
                texts.say("problem." + code, problem.args(), locale),
                code,
                requestId,
                fields);
    }
}
