package app.zhirong.financing.service;

import app.zhirong.financing.FinancingProblem;
import app.zhirong.financing.domain.RepaymentEntry;
import app.zhirong.financing.store.ApplicationStore;
import app.zhirong.financing.store.LoanStore;
import app.zhirong.platform.database.Transactions;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** What was paid on the loan of a case. */
@Service
public class ShowRepayments {

    private final ApplicationStore cases;
    private final LoanStore loans;
    private final Transactions transactions;

    ShowRepayments(ApplicationStore cases, LoanStore loans, Transactions transactions) {
        this.cases = cases;
        this.loans = loans;
        this.transactions = transactions;
    }

    /** @throws app.zhirong.kernel.Problem 404 when there is no such case or the caller may not see it */
    public Mono<List<RepaymentEntry>> show(UUID id) {
        return cases.find(id)
                .switchIfEmpty(Mono.error(FinancingProblem.NOT_FOUND::problem))
                .flatMap(file -> loans.repayments(id))
                .as(transactions::reading);
    }
}
