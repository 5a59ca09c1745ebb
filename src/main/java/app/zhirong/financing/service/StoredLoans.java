package app.zhirong.financing.service;

import app.zhirong.financing.FinancingProblem;
import app.zhirong.financing.Loan;
import app.zhirong.financing.Loans;
import app.zhirong.financing.store.LoanListStore;
import app.zhirong.identity.CurrentUser;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The door's answers about loans from the tables of this module; always inside the caller's transaction. */
@Service
class StoredLoans implements Loans {

    private final LoanListStore loans;

    StoredLoans(LoanListStore loans) {
        this.loans = loans;
    }

    @Override
    public Mono<Loan> find(UUID loanId) {
        return loans.find(loanId);
    }

    @Override
    public Flux<Loan> ofEnterprise(UUID organisation) {
        return loans.ofEnterprise(organisation);
    }

    @Override
    public Mono<Void> showTo(UUID loanId, UUID organisation, CurrentUser by) {
        return loans.find(loanId)
                .filter(loan -> by.belongsTo(loan.enterpriseId()) || by.belongsTo(loan.bankId()))
                .switchIfEmpty(Mono.error(FinancingProblem.LOAN_NOT_FOUND::problem))
                .flatMap(loan -> loans.show(loan.caseId(), organisation, by.organisationId()));
    }
}
