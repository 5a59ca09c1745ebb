package app.zhirong.identity;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Mono;

/**
 * Four eyes (复核), the one mechanism wherever two people are needed: one proposes a matter of a case, another of the
 * same organisation confirms it. The database refuses the same person twice.
 */
public interface SecondCheck {

    /**
     * @param subject the case, claim or registration
     * @param matter what is to be confirmed, for example {@code credit-decision}
     * @throws app.zhirong.kernel.Problem 409 if the same matter already waits for its confirmation
     */
    Mono<Void> propose(UUID subject, String matter, CurrentUser by);

    /** @throws app.zhirong.kernel.Problem 422 if the proposer confirms, 409 if nothing was proposed */
    Mono<Void> confirm(UUID subject, String matter, CurrentUser by);

    /** Takes a proposal back, so that it can be made anew; nothing happens if there is none. */
    Mono<Void> withdraw(UUID subject, String matter, CurrentUser by);

    /** Who proposed the matter that waits; empty when none does. */
    Mono<UUID> proposer(UUID subject, String matter);

    /** Who proposed what waits, by subject; subjects for which nothing waits are left out. */
    Mono<Map<UUID, UUID>> proposers(Collection<UUID> subjects);
}
