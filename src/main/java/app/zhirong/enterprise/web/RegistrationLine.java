package app.zhirong.enterprise.web;

import app.zhirong.enterprise.domain.Registration;
import app.zhirong.enterprise.domain.RegistrationState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the queue. */
record RegistrationLine(
        UUID id,
        RegistrationState state,
        String name,
        @Nullable String uscc,
        boolean usccDoubtful,
        String regionCode,
        Instant submittedAt) {

    static RegistrationLine of(Registration registration) {
        return new RegistrationLine(
                registration.id(),
                registration.state(),
                registration.name(),
                registration.uscc(),
                registration.usccDoubtful(),
                String.valueOf(registration.region()),
                registration.submittedAt());
    }
}
