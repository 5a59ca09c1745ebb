package app.zhirong.platform.web;

import app.zhirong.platform.web.IdempotencyKeys.Reply;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebExchangeDecorator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** An exchange whose body was read already and whose answer is held back until the transaction has committed. */
final class CapturedExchange extends ServerWebExchangeDecorator {

    private static final List<String> KEPT_HEADERS =
            List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.ETAG, HttpHeaders.LOCATION);

    private final ServerHttpRequest request;
    private final Response response;

    CapturedExchange(ServerWebExchange exchange, byte[] body) {
        super(exchange);
        this.request = new ServerHttpRequestDecorator(exchange.getRequest()) {
            @Override
            public Flux<DataBuffer> getBody() {
                return Flux.defer(() -> Flux.just(DefaultDataBufferFactory.sharedInstance.wrap(body)));
            }
        };
        this.response = new Response(exchange.getResponse());
    }

    @Override
    public ServerHttpRequest getRequest() {
        return request;
    }

    @Override
    public ServerHttpResponse getResponse() {
        return response;
    }

    Mono<Reply> reply() {
        var status = response.getStatusCode();
        Map<String, String> headers = new LinkedHashMap<>();
        for (var name : KEPT_HEADERS) {
            var value = response.getHeaders().getFirst(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        return Mono.just(new Reply(status == null ? 200 : status.value(), headers, response.body));
    }

    private static final class Response extends ServerHttpResponseDecorator {

        private byte[] body = new byte[0];

        Response(ServerHttpResponse delegate) {
            super(delegate);
        }

        @Override
        public Mono<Void> writeWith(Publisher<? extends DataBuffer> content) {
            return DataBufferUtils.join(content)
                    .doOnNext(buffer -> {
                        body = new byte[buffer.readableByteCount()];
                        buffer.read(body);
                        DataBufferUtils.release(buffer);
                    })
                    .then();
        }

        @Override
        public Mono<Void> writeAndFlushWith(Publisher<? extends Publisher<? extends DataBuffer>> content) {
            return writeWith(Flux.from(content).concatMap(part -> part));
        }

        @Override
        public Mono<Void> setComplete() {
            return Mono.empty();
        }
    }
}
