package app.zhirong.financing;

import app.zhirong.identity.CurrentUser;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** What other modules may ask about financing cases; row-level security decides what the caller sees. */
public interface FinancingCases {

    /** Empty when there is none or the caller may not see it. */
    Mono<FinancingCase> find(UUID id);

    /**
     * The case whose rights are to be pledged, locked until the end of the transaction; its contract is present.
     *
     * @throws app.zhirong.kernel.Problem 404 if the caller may not see it or is neither its enterprise nor its bank, 409
     *     {@code financing-case.not-contracted} before the contracts are recorded
     */
    Mono<FinancingCase> requireForPledge(UUID id, CurrentUser by);
}
