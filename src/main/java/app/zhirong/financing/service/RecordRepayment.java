package app.zhirong.financing.service;

import app.zhirong.financing.FinancingProblem;
import app.zhirong.financing.LoanRepaid;
import app.zhirong.financing.LoanRepayment;
import app.zhirong.financing.RepaymentCancelled;
import app.zhirong.financing.domain.CaseAction;
import app.zhirong.financing.domain.CaseFile;
import app.zhirong.financing.domain.LoanRules;
import app.zhirong.financing.domain.RepaymentEntry;
import app.zhirong.financing.store.ApplicationStore;
import app.zhirong.financing.store.LoanStore;
import app.zhirong.identity.CurrentUser;
import app.zhirong.kernel.Money;
import app.zhirong.platform.web.ExpectedVersion;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** What was paid on a loan is recorded; the balance goes down by the principal. A wrong entry is cancelled, not changed. */
@Service
public class RecordRepayment {

    private final CaseDesk desk;
    private final ApplicationStore cases;
    private final LoanStore loans;
    private final Moment moment;

    RecordRepayment(CaseDesk desk, ApplicationStore cases, LoanStore loans, Moment moment) {
        this.desk = desk;
        this.cases = cases;
        this.loans = loans;
        this.moment = moment;
    }

    /** @throws app.zhirong.kernel.Problem 422 naming every wrong field */
    public Mono<Void> record(UUID id, ExpectedVersion seen, LoanRepayment paid, CurrentUser by) {
        return desk.open(id, seen, CaseAction.RECORD_REPAYMENT, by)
                .flatMap(file -> {
                    LoanRules.repayment(
                            paid, Objects.requireNonNull(file.disbursedOn()), balance(file), moment.today());
                    return loans.ofCase(id).flatMap(loan -> keep(file, loan.id(), paid, by));
                })
                .as(moment::writing);
    }

    private Mono<Void> keep(CaseFile file, UUID loan, LoanRepayment paid, CurrentUser by) {
        var left = balance(file).minus(paid.principal());
        var entry = new RepaymentEntry(moment.nextId(), paid, by.displayName(), null);
        var news = new LoanRepaid(
                file.id(),
                loan,
                file.enterprise().id(),
                file.bank().id(),
                file.region(),
                paid.principal(),
                paid.interest(),
                left,
                paid.overdue(),
                paid.paidOn(),
                moment.now());
        return loans.repay(file, loan, entry, moment.now())
                .then(cases.setBalance(file.id(), left))
                .then(desk.touch(
                        file, CaseAction.RECORD_REPAYMENT, paid.principal().toString(), file.parties(), by))
                .then(desk.tell(news));
    }

    /** @throws app.zhirong.kernel.Problem 404 if there is no such entry or it was cancelled already */
    public Mono<Void> cancel(UUID id, ExpectedVersion seen, UUID repaymentId, CurrentUser by) {
        return desk.open(id, seen, CaseAction.CANCEL_REPAYMENT, by)
                .flatMap(file -> loans.repayments(id)
                        .flatMapIterable(entries -> entries)
                        .filter(entry -> entry.counts() && entry.id().equals(repaymentId))
                        .next()
                        .switchIfEmpty(Mono.error(FinancingProblem.REPAYMENT_NOT_FOUND::problem))
                        .flatMap(entry -> loans.ofCase(id).flatMap(loan -> undo(file, loan.id(), entry, by))))
                .as(moment::writing);
    }

    private Mono<Void> undo(CaseFile file, UUID loan, RepaymentEntry entry, CurrentUser by) {
        var left = balance(file).plus(entry.paid().principal());
        var news = new RepaymentCancelled(
                file.id(),
                loan,
                file.enterprise().id(),
                file.bank().id(),
                file.region(),
                entry.paid().principal(),
                entry.paid().interest(),
                left,
                moment.now());
        return loans.cancel(file.id(), entry.id(), by.displayName(), moment.now())
                .then(cases.setBalance(file.id(), left))
                .then(desk.touch(
                        file,
                        CaseAction.CANCEL_REPAYMENT,
                        entry.paid().principal().toString(),
                        file.parties(),
                        by))
                .then(desk.tell(news));
    }

    private static Money balance(CaseFile file) {
        return Objects.requireNonNull(file.amounts().outstandingBalance());
    }
}
