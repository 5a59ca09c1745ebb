package app.zhirong.enterprise;

import app.zhirong.identity.CurrentUser;
import java.util.Collection;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What other modules may ask and tell about enterprises; row-level security decides what the caller sees. */
public interface Enterprises {

    /** Empty when there is none or the caller may not see it. The contact is masked to all but the enterprise. */
    Mono<EnterpriseProfile> find(UUID organisation);

    /** Those of the organisations that the caller sees, in id order. */
    Flux<EnterpriseProfile> findAll(Collection<UUID> organisations);

    /**
     * Nothing happens if a bureau or the platform has seen the enterprise's licence.
     *
     * @throws app.zhirong.kernel.Problem 422 {@code organisation.not-verified}
     */
    Mono<Void> requireVerified(UUID organisation);

    /** Lets another organisation see the profile, on behalf of the enterprise. */
    Mono<Void> showTo(UUID organisation, UUID otherOrganisation, SharePurpose purpose, CurrentUser by);
}
