package app.zhirong.pledge;

import java.time.LocalDate;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What other modules may ask about pledge registrations; row-level security decides what the caller sees. */
public interface Pledges {

    /** Empty when there is none or the caller may not see it. */
    Mono<PledgeRegistration> find(UUID id);

    /** All registrations of a financing case, also refused and withdrawn ones, the oldest first. */
    Flux<PledgeRegistration> ofCase(UUID caseId);

    /** Made on the platform and registered on one of the days, both included, by day; also those cancelled since. */
    Flux<PledgeRegistration> registeredBetween(LocalDate from, LocalDate to);
}
