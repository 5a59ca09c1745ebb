package app.zhirong.identity;

import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The directory of parties, as far as the caller may see it. */
public interface Organisations {

    /** Empty when there is none or the caller may not see it. */
    Mono<Organisation> find(UUID id);

    /** Bureaus responsible for a region, the most local first. */
    Flux<Organisation> bureausOf(int region);

    /** All of a kind that the caller may see, by name; for enterprises only those of the caller's own scope. */
    Flux<Organisation> ofKind(OrganisationKind kind);

    /**
     * The bureaus on whose desk a matter of a region lies: those of the most local level that is on the platform,
     * usually one.
     */
    Flux<Organisation> officesOf(int region);
}
