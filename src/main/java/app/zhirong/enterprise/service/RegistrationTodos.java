package app.zhirong.enterprise.service;

import app.zhirong.enterprise.domain.Registration;
import app.zhirong.enterprise.domain.RegistrationLifecycle;
import app.zhirong.enterprise.domain.RegistrationState;
import app.zhirong.enterprise.store.RegistrationStore;
import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.OrganisationKind;
import app.zhirong.notification.Todo;
import app.zhirong.notification.TodoKind;
import app.zhirong.notification.TodoSource;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Enterprises that wait to be verified by this office, and papers that came back to the enterprise. */
@Service
class RegistrationTodos implements TodoSource {

    private final RegistrationStore registrations;
    private final RegistrationDesk desk;

    RegistrationTodos(RegistrationStore registrations, RegistrationDesk desk) {
        this.registrations = registrations;
        this.desk = desk;
    }

    @Override
    public Flux<Todo> todos(CurrentUser by) {
        var state = by.organisation().kind() == OrganisationKind.ENTERPRISE
                ? RegistrationState.RETURNED
                : RegistrationState.SUBMITTED;
        return RegistrationLifecycle.actions(state, by.roles()).isEmpty()
                ? Flux.empty()
                : registrations
                        .page(state, null, LIMIT)
                        .flatMapIterable(page -> page.items())
                        .concatMap(registration -> onThisDesk(registration, by))
                        .map(registration -> todo(registration, by));
    }

    private Mono<Registration> onThisDesk(Registration registration, CurrentUser by) {
        return desk.isFor(registration, by).filter(mine -> mine).map(mine -> registration);
    }

    private static Todo todo(Registration registration, CurrentUser by) {
        boolean own = by.organisation().kind() == OrganisationKind.ENTERPRISE;
        return new Todo(
                TodoKind.ENTERPRISE_VERIFICATION,
                registration.id(),
                registration.uscc() == null ? registration.name() : registration.uscc(),
                registration.name(),
                registration.state().name(),
                registration.name(),
                null,
                own ? "/enterprise/registration" : "/registrations/" + registration.id(),
                null);
    }
}
