package app.zhirong.pledge.service;

import app.zhirong.kernel.Ids;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.pledge.store.PledgeStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What a new registration is given: an id, a number, the day. */
@Component
class PledgeNumbering {

    private final PledgeStore registrations;
    private final Ids ids;
    private final BusinessClock clock;

    PledgeNumbering(PledgeStore registrations, Ids ids, BusinessClock clock) {
        this.registrations = registrations;
        this.ids = ids;
        this.clock = clock;
    }

    Mono<String> nextNumber() {
        return registrations.nextNumber(today().getYear());
    }

    UUID nextId() {
        return ids.next();
    }

    LocalDate today() {
        return clock.today();
    }

    Instant now() {
        return clock.instant();
    }
}
