package app.zhirong.identity.web;

import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.service.Sessions;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The session cookie: reads who is logged in from the session table, on every replica alike. */
@Component
class SessionCookie implements ServerSecurityContextRepository {

    static final String NAME = "ZRSESSION";

    private final Sessions sessions;

    SessionCookie(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Mono<Void> save(ServerWebExchange exchange, @Nullable SecurityContext context) {
        return Mono.empty();
    }

    @Override
    public Mono<SecurityContext> load(ServerWebExchange exchange) {
        if (!exchange.getRequest().getPath().value().startsWith("/api/")) {
            return Mono.empty();
        }
        // once per request, before any transaction: whoever asks later gets the same answer
        Mono<SecurityContext> known = exchange.getAttribute(NAME);
        if (known != null) {
            return known;
        }
        var asked = Mono.justOrEmpty(token(exchange))
                .flatMap(sessions::find)
                .map(SessionCookie::context)
                .cache();
        exchange.getAttributes().put(NAME, asked);
        return asked;
    }

    static SecurityContext context(CurrentUser user) {
        var authorities = AuthorityUtils.createAuthorityList(
                user.roles().stream().map(Enum::name).toArray(String[]::new));
        return new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(user, null, authorities));
    }

    static @Nullable String token(ServerWebExchange exchange) {
        HttpCookie cookie = exchange.getRequest().getCookies().getFirst(NAME);
        return cookie == null || cookie.getValue().isBlank() ? null : cookie.getValue();
    }

    static void set(ServerWebExchange exchange, String token) {
        exchange.getResponse().addCookie(cookie(exchange, token).build());
    }

    static void clear(ServerWebExchange exchange) {
        exchange.getResponse()
                .addCookie(cookie(exchange, "").maxAge(Duration.ZERO).build());
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(ServerWebExchange exchange, String value) {
        return ResponseCookie.from(NAME, value)
                .httpOnly(true)
                .secure("https".equals(exchange.getRequest().getURI().getScheme()))
                .sameSite("Lax")
                .path("/");
    }
}
