package app.zhirong.platform.web;

import app.zhirong.kernel.KernelProblem;
import app.zhirong.platform.database.Scope;
import app.zhirong.platform.database.Transactions;
import app.zhirong.platform.web.IdempotencyKeys.Key;
import app.zhirong.platform.web.IdempotencyKeys.Reply;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * A repeated POST is the same request. The key is stored first, in the business transaction: key, effect and reply
 * stand or fall together. Same key and body: the stored reply; another body: 422; still running: 409 with
 * Retry-After. A refused request stores nothing and may be corrected under the same key.
 */
@Component
public class Idempotency {

    static final String HEADER = "Idempotency-Key";
    private static final Set<String> WITHOUT_KEY = Set.of("/api/session", "/api/demo/clock");
    private static final int MAX_BODY_BYTES = 1 << 20;

    private final IdempotencyKeys keys;
    private final Transactions transactions;

    Idempotency(IdempotencyKeys keys, Transactions transactions) {
        this.keys = keys;
        this.transactions = transactions;
    }

    /** The filter of the request chain; no bean of that type, or it would stand in the chain twice. */
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (!applies(exchange.getRequest())) {
            return chain.filter(exchange);
        }
        return Mono.deferContextual(context -> context.<Scope>getOrEmpty(Scope.class)
                .map(scope ->
                        scope instanceof Scope.Member member ? once(exchange, chain, member) : chain.filter(exchange))
                .orElseGet(() -> chain.filter(exchange)));
    }

    /**
     * Logging in is no creation; uploads are known by their digest; a demonstration's clock must have moved before what
     * falls due runs, with the rights of the platform and not in the administrator's transaction. What everybody may do
     * is done with a visitor's rights, by members too, so it can't stand in a member's transaction.
     */
    private static boolean applies(ServerHttpRequest request) {
        var type = request.getHeaders().getContentType();
        var path = request.getPath().value();
        return request.getMethod() == HttpMethod.POST
                && path.startsWith("/api/")
                && !path.startsWith("/api/public/")
                && !WITHOUT_KEY.contains(path)
                && (type == null || !type.isCompatibleWith(MediaType.MULTIPART_FORM_DATA));
    }

    private Mono<Void> once(ServerWebExchange exchange, WebFilterChain chain, Scope.Member member) {
        var key = exchange.getRequest().getHeaders().getFirst(HEADER);
        if (key == null || !key.matches("[\\x21-\\x7e]{8,100}")) {
            return Mono.error(KernelProblem.KEY_REQUIRED.problem());
        }
        return DataBufferUtils.join(exchange.getRequest().getBody(), MAX_BODY_BYTES)
                .map(Idempotency::bytes)
                .defaultIfEmpty(new byte[0])
                .flatMap(body -> {
                    var asked = Key.of(member.user(), key, exchange.getRequest(), body);
                    return attempt(exchange, chain, asked, body)
                            .as(transactions::writing)
                            .flatMap(reply -> send(exchange, reply));
                });
    }

    private static byte[] bytes(org.springframework.core.io.buffer.DataBuffer buffer) {
        var bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    private Mono<Reply> attempt(ServerWebExchange exchange, WebFilterChain chain, Key key, byte[] body) {
        return keys.claim(key).flatMap(claim -> {
            if (claim.reply() != null) {
                return Mono.just(claim.reply());
            }
            var captured = new CapturedExchange(exchange, body);
            return chain.filter(captured)
                    .then(Mono.defer(captured::reply))
                    .flatMap(reply -> keys.keep(key, reply).thenReturn(reply));
        });
    }

    private static Mono<Void> send(ServerWebExchange exchange, Reply reply) {
        var response = exchange.getResponse();
        response.setStatusCode(HttpStatusCode.valueOf(reply.status()));
        reply.headers().forEach(response.getHeaders()::set);
        @Nullable byte[] body = reply.body();
        return body == null || body.length == 0
                ? response.setComplete()
                : response.writeWith(
                        Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
    }
}
