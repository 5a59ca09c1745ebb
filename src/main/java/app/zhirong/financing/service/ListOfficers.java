package app.zhirong.financing.service;

import app.zhirong.financing.FinancingProblem;
import app.zhirong.financing.store.ApplicationStore;
import app.zhirong.identity.Colleague;
import app.zhirong.identity.Colleagues;
import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.Role;
import app.zhirong.platform.database.Transactions;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The officers of the bank to whom a case can be handed over; none for anybody outside the bank. */
@Service
public class ListOfficers {

    private final ApplicationStore cases;
    private final Colleagues colleagues;
    private final Transactions transactions;

    ListOfficers(ApplicationStore cases, Colleagues colleagues, Transactions transactions) {
        this.cases = cases;
        this.colleagues = colleagues;
        this.transactions = transactions;
    }

    /** @throws app.zhirong.kernel.Problem 404 when there is no such case or the caller may not see it */
    public Mono<List<Colleague>> list(UUID caseId, CurrentUser by) {
        return cases.find(caseId)
                .switchIfEmpty(Mono.error(FinancingProblem.NOT_FOUND::problem))
                .filter(file -> by.belongsTo(file.bank().id()))
                .flatMapMany(file ->
                        colleagues.holding(Role.BANK_OFFICER, file.bank().id()))
                .filter(officer -> !officer.id().equals(by.id()))
                .collectList()
                .as(transactions::reading);
    }
}
