package app.zhirong.financing.service;

import app.zhirong.financing.Loan;
import app.zhirong.financing.store.LoanListStore;
import app.zhirong.kernel.Page;
import app.zhirong.platform.database.Transactions;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The disbursed loans that the caller may see, newest first. */
@Service
public class ListLoans {

    private final LoanListStore loans;
    private final Transactions transactions;

    ListLoans(LoanListStore loans, Transactions transactions) {
        this.loans = loans;
        this.transactions = transactions;
    }

    /** @param settled only settled or only running ones; absent for both */
    public Mono<Page<Loan>> list(@Nullable Boolean settled, @Nullable UUID after, int limit) {
        return loans.page(settled, after, limit)
                .flatMap(rows -> loans.count(settled)
                        .map(count ->
                                Page.cut(rows, limit, count, loan -> loan.id().toString())))
                .as(transactions::reading);
    }
}
