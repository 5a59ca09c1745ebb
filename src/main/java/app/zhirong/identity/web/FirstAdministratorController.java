package app.zhirong.identity.web;

import app.zhirong.identity.NewPerson;
import app.zhirong.identity.service.FirstAdministrator;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Makes the first administrator of an installation without users. */
@RestController
class FirstAdministratorController {

    private final FirstAdministrator first;

    FirstAdministratorController(FirstAdministrator first) {
        this.first = first;
    }

    @PostMapping("/api/public/first-administrator")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> makeFirstAdministrator(@Valid @RequestBody FirstAdministratorRequest request) {
        return first.make(request.token(), request.person());
    }

    /**
     * The first administrator.
     *
     * @param token from the log of the start
     */
    record FirstAdministratorRequest(
            @NotBlank String token,
            @NotNull String username,
            @NotNull String displayName,
            @NotNull String password) {

        NewPerson person() {
            return new NewPerson(username, displayName, password);
        }
    }
}
