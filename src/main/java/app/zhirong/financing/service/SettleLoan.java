package app.zhirong.financing.service;

import app.zhirong.financing.LoanSettled;
import app.zhirong.financing.domain.CaseAction;
import app.zhirong.financing.domain.CaseFile;
import app.zhirong.financing.domain.Disbursement;
import app.zhirong.financing.domain.LoanRules;
import app.zhirong.financing.domain.RepaymentEntry;
import app.zhirong.financing.store.ApplicationStore;
import app.zhirong.financing.store.LoanStore;
import app.zhirong.identity.CurrentUser;
import app.zhirong.platform.web.ExpectedVersion;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The bank confirms that nothing is outstanding (结清); the pledge can be cancelled. */
@Service
public class SettleLoan {

    private final CaseDesk desk;
    private final ApplicationStore cases;
    private final LoanStore loans;
    private final Moment moment;

    SettleLoan(CaseDesk desk, ApplicationStore cases, LoanStore loans, Moment moment) {
        this.desk = desk;
        this.cases = cases;
        this.loans = loans;
        this.moment = moment;
    }

    /** @throws app.zhirong.kernel.Problem 422 if something is outstanding or the day is out of order */
    public Mono<Void> settle(UUID id, ExpectedVersion seen, LocalDate settledOn, CurrentUser by) {
        return desk.open(id, seen, CaseAction.SETTLE, by)
                .flatMap(file -> loans.repayments(id)
                        .doOnNext(paid -> LoanRules.settlement(
                                settledOn,
                                lastPaidOn(file, paid),
                                Objects.requireNonNull(file.amounts().outstandingBalance()),
                                moment.today()))
                        .then(loans.ofCase(id))
                        .flatMap(loan -> close(file, loan, settledOn, by)))
                .as(moment::writing);
    }

    private static LocalDate lastPaidOn(CaseFile file, List<RepaymentEntry> paid) {
        return paid.stream()
                .filter(RepaymentEntry::counts)
                .map(entry -> entry.paid().paidOn())
                .max(Comparator.naturalOrder())
                .orElse(Objects.requireNonNull(file.disbursedOn()));
    }

    private Mono<Void> close(CaseFile file, Disbursement loan, LocalDate settledOn, CurrentUser by) {
        var news = new LoanSettled(
                file.id(), loan.id(), file.enterprise().id(), file.bank().id(), file.region(), settledOn, moment.now());
        return cases.setSettled(file.id(), settledOn)
                .then(desk.move(file, CaseAction.SETTLE, by))
                .then(desk.tell(news));
    }
}
