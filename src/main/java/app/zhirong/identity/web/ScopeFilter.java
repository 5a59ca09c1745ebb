package app.zhirong.identity.web;

import app.zhirong.identity.CurrentUser;
import app.zhirong.platform.database.Scope;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Puts the scope of whoever is logged in, or the visitor's, into the chain of the request. */
final class ScopeFilter implements WebFilter {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(context -> context.getAuthentication())
                .mapNotNull(login -> login.getPrincipal() instanceof CurrentUser user ? user.scope() : null)
                .defaultIfEmpty(Scope.visitor())
                .flatMap(scope -> chain.filter(exchange).contextWrite(context -> context.put(Scope.class, scope)));
    }
}
