package app.zhirong.identity.web;

import app.zhirong.platform.web.Idempotency;
import app.zhirong.platform.web.ProblemWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.csrf.CookieServerCsrfTokenRepository;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;
import org.springframework.security.web.server.header.XFrameOptionsServerHttpHeadersWriter.Mode;

/** Who may call what: everything under /api needs a login, except the session itself and the public part. */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class SecurityConfiguration {

    private static final String CONTENT_POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data: blob:; object-src 'none'; frame-ancestors 'none'; base-uri 'self'";

    @Bean
    SecurityWebFilterChain security(
            ServerHttpSecurity http, SessionCookie sessions, Idempotency idempotency, ProblemWriter problems) {
        return http.securityContextRepository(sessions)
                .authorizeExchange(paths -> paths.pathMatchers("/api/session", "/api/public/**")
                        .permitAll()
                        .pathMatchers("/api/**")
                        .authenticated()
                        .pathMatchers(HttpMethod.GET)
                        .permitAll()
                        .anyExchange()
                        .denyAll())
                .csrf(csrf -> csrf.csrfTokenRepository(csrfCookie())
                        .csrfTokenRequestHandler(new SpaCsrf.Handler())
                        .accessDeniedHandler(problems))
                .addFilterAfter(new SpaCsrf.CookieFilter(), SecurityWebFiltersOrder.CSRF)
                .addFilterAfter(new ScopeFilter(), SecurityWebFiltersOrder.AUTHORIZATION)
                .addFilterBefore(idempotency::filter, SecurityWebFiltersOrder.LAST)
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .frameOptions(frame -> frame.mode(Mode.DENY)))
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
                .build();
    }

    private static CookieServerCsrfTokenRepository csrfCookie() {
        var repository = CookieServerCsrfTokenRepository.withHttpOnlyFalse();
        repository.setCookieCustomizer(cookie -> cookie.path("/").sameSite("Lax"));
        return repository;
    }
}
