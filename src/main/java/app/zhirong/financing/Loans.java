package app.zhirong.financing;

import app.zhirong.identity.CurrentUser;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What other modules may ask about disbursed loans. The enterprise and the bank see a loan; anybody else only what was
 * shown with a claim.
 */
public interface Loans {

    /** Empty when there is none or the caller may not see it. */
    Mono<Loan> find(UUID loanId);

    /** The enterprise's loans, the latest disbursement first. */
    Flux<Loan> ofEnterprise(UUID organisation);

    /**
     * Lets a bureau that decides on a claim see the loan's facts, on behalf of its enterprise or bank.
     *
     * @throws app.zhirong.kernel.Problem 404 if the caller does not see the loan
     */
    Mono<Void> showTo(UUID loanId, UUID organisation, CurrentUser by);
}
