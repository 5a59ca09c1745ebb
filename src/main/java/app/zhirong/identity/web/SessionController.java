package app.zhirong.identity.web;

import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.service.Sessions;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.clock.ClockControl;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Login, logout, and who is logged in. */
@RestController
@RequestMapping("/api/session")
class SessionController {

    private final Sessions sessions;
    private final BusinessClock clock;
    private final boolean clockMovable;

    SessionController(Sessions sessions, BusinessClock clock, ObjectProvider<ClockControl> control) {
        this.sessions = sessions;
        this.clock = clock;
        this.clockMovable = control.getIfAvailable() != null;
    }

    @GetMapping
    SessionView currentSession(CurrentUser user) {
        return SessionView.of(user, clock.today(), clockMovable);
    }

    @PostMapping
    Mono<SessionView> logIn(@Valid @RequestBody Credentials credentials, ServerWebExchange exchange) {
        return sessions.logIn(credentials.username(), credentials.password())
                .doOnNext(token -> SessionCookie.set(exchange, token))
                .flatMap(sessions::find)
                .map(user -> SessionView.of(user, clock.today(), clockMovable));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> logOut(ServerWebExchange exchange) {
        var token = SessionCookie.token(exchange);
        SessionCookie.clear(exchange);
        return token == null ? Mono.empty() : sessions.logOut(token);
    }

    /** What a person types to log in. */
    record Credentials(
            @NotBlank @Size(max = 60) String username,
            @NotBlank @Size(max = 200) String password) {}
}
