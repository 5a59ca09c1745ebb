package app.zhirong.identity.web;

import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.NewPerson;
import app.zhirong.identity.Role;
import app.zhirong.identity.domain.UserAccount;
import app.zhirong.identity.service.AddUser;
import app.zhirong.identity.service.SetPassword;
import app.zhirong.identity.service.ShowUsers;
import app.zhirong.identity.service.SwitchUser;
import app.zhirong.platform.web.ExpectedVersion;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Accounts of people: the platform adds, closes and opens them; everybody changes the own password. */
@RestController
class UserController {

    private final ShowUsers show;
    private final AddUser add;
    private final SwitchUser turn;
    private final SetPassword setPassword;

    UserController(ShowUsers show, AddUser add, SwitchUser turn, SetPassword setPassword) {
        this.show = show;
        this.add = add;
        this.turn = turn;
        this.setPassword = setPassword;
    }

    @GetMapping("/api/organisations/{id}/users")
    Mono<List<UserView>> listUsers(@PathVariable UUID id, CurrentUser user) {
        return show.ofOrganisation(id, user)
                .map(users -> users.stream().map(UserView::of).toList());
    }

    @PostMapping("/api/organisations/{id}/users")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<ResponseEntity<UserView>> addUser(
            @PathVariable UUID id, @Valid @RequestBody AddUserRequest request, CurrentUser user) {
        return add.add(id, request.person(), request.roles(), user)
                .map(added -> ResponseEntity.created(URI.create("/api/users/" + added.id()))
                        .eTag(ExpectedVersion.tag(added.version()))
                        .body(UserView.of(added)));
    }

    @GetMapping("/api/users/{id}")
    Mono<ResponseEntity<UserView>> showUser(@PathVariable UUID id, CurrentUser user) {
        return show.show(id, user).map(UserController::answer);
    }

    @PostMapping("/api/users/{id}/deactivate")
    Mono<ResponseEntity<UserView>> deactivateUser(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) ExpectedVersion seen, CurrentUser user) {
        return turn.to(false, id, seen, user).map(UserController::answer);
    }

    @PostMapping("/api/users/{id}/activate")
    Mono<ResponseEntity<UserView>> activateUser(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) ExpectedVersion seen, CurrentUser user) {
        return turn.to(true, id, seen, user).map(UserController::answer);
    }

    @PostMapping("/api/users/{id}/reset-password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> resetPassword(
            @PathVariable UUID id, @Valid @RequestBody ResetPasswordRequest request, CurrentUser user) {
        return setPassword.resetTo(request.password(), id, user);
    }

    @PostMapping("/api/session/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> changePassword(
            @Valid @RequestBody ChangePasswordRequest request, CurrentUser user, ServerWebExchange exchange) {
        var token = Objects.requireNonNull(SessionCookie.token(exchange));
        return setPassword.ownTo(request.newPassword(), request.currentPassword(), token, user);
    }

    private static ResponseEntity<UserView> answer(UserAccount account) {
        return ResponseEntity.ok().eTag(ExpectedVersion.tag(account.version())).body(UserView.of(account));
    }

    /** A person who is to get an account. */
    record AddUserRequest(
            @NotNull String username,
            @NotNull String displayName,
            @NotNull String password,
            @NotNull Set<Role> roles) {

        NewPerson person() {
            return new NewPerson(username, displayName, password);
        }
    }

    /** A new password for somebody who has lost it. */
    record ResetPasswordRequest(@NotNull String password) {}

    /** Both as typed. */
    record ChangePasswordRequest(
            @NotNull String currentPassword, @NotNull String newPassword) {}
}
