package app.zhirong.identity.web;

import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRequestHandler;
import org.springframework.security.web.server.csrf.XorServerCsrfTokenRequestAttributeHandler;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Protection against forged requests for a page that reads its token from a cookie and sends it in a header. */
final class SpaCsrf {

    private SpaCsrf() {}

    /** Plain token from the header, masked token from a form field. */
    static final class Handler extends ServerCsrfTokenRequestAttributeHandler {

        private final ServerCsrfTokenRequestHandler masked = new XorServerCsrfTokenRequestAttributeHandler();

        @Override
        public void handle(ServerWebExchange exchange, Mono<CsrfToken> token) {
            masked.handle(exchange, token);
        }

        @Override
        public Mono<String> resolveCsrfTokenValue(ServerWebExchange exchange, CsrfToken token) {
            var inHeader = exchange.getRequest().getHeaders().containsHeader(token.getHeaderName());
            return inHeader
                    ? super.resolveCsrfTokenValue(exchange, token)
                    : masked.resolveCsrfTokenValue(exchange, token);
        }
    }

    /** Asks for the token on every request, so that its cookie is there before the first change. */
    static final class CookieFilter implements WebFilter {

        @Override
        public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
            Mono<CsrfToken> token = exchange.getAttribute(CsrfToken.class.getName());
            return (token == null ? Mono.<Void>empty() : token.then()).then(chain.filter(exchange));
        }
    }
}
