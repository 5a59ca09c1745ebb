package app.zhirong.financing.service;

import app.zhirong.kernel.Ids;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.database.Transactions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What nearly every action needs: today's date, the next id, and the transaction around all it does. */
@Component
class Moment {

    private final BusinessClock clock;
    private final Ids ids;
    private final Transactions transactions;

    Moment(BusinessClock clock, Ids ids, Transactions transactions) {
        this.clock = clock;
        this.ids = ids;
        this.transactions = transactions;
    }

    LocalDate today() {
        return clock.today();
    }

    Instant now() {
        return clock.instant();
    }

    UUID nextId() {
        return ids.next();
    }

    /** The last word of a use case that only reads. */
    <T> Mono<T> reading(Mono<T> story) {
        return transactions.reading(story);
    }

    /** The last word of a use case that changes something. */
    <T> Mono<T> writing(Mono<T> story) {
        return transactions.writing(story);
    }
}
