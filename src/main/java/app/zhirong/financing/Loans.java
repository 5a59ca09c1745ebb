package app.zhirong.financing;

import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What other modules may ask about disbursed loans; row-level security decides what the caller sees. */
public interface Loans {

    /** Empty when there is none or the caller may not see it. */
    Mono<Loan> find(UUID loanId);

    /** The enterprise's loans, the latest disbursement first. */
    Flux<Loan> ofEnterprise(UUID organisation);
}
