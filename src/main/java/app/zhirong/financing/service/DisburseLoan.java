package app.zhirong.financing.service;

import app.zhirong.financing.FinancingProblem;
import app.zhirong.financing.LoanDisbursed;
import app.zhirong.financing.domain.CaseAction;
import app.zhirong.financing.domain.CaseFile;
import app.zhirong.financing.domain.Disbursement;
import app.zhirong.financing.domain.LoanRules;
import app.zhirong.financing.store.AgreementStore;
import app.zhirong.financing.store.ApplicationStore;
import app.zhirong.financing.store.LoanStore;
import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.SecondCheck;
import app.zhirong.kernel.Money;
import app.zhirong.platform.web.ExpectedVersion;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** A disbursement is entered by one person and confirmed by another; before that it is the bank's own affair. */
@Service
public class DisburseLoan {

    static final String MATTER = "disbursement";

    private final CaseDesk desk;
    private final AgreementStore agreements;
    private final ApplicationStore cases;
    private final LoanStore loans;
    private final SecondCheck secondCheck;
    private final Moment moment;

    DisburseLoan(
            CaseDesk desk,
            AgreementStore agreements,
            ApplicationStore cases,
            LoanStore loans,
            SecondCheck secondCheck,
            Moment moment) {
        this.desk = desk;
        this.agreements = agreements;
        this.cases = cases;
        this.loans = loans;
        this.secondCheck = secondCheck;
        this.moment = moment;
    }

    /** @throws app.zhirong.kernel.Problem 422 naming every wrong field, 409 if one waits already */
    public Mono<Void> enter(UUID id, ExpectedVersion seen, Money amount, LocalDate disbursedOn, CurrentUser by) {
        var entry = new Disbursement(moment.nextId(), amount, disbursedOn, by.displayName(), null);
        return desk.open(id, seen, CaseAction.ENTER_DISBURSEMENT, by)
                .flatMap(file -> agreements
                        .contract(id)
                        .doOnNext(contract -> LoanRules.disbursement(
                                amount,
                                disbursedOn,
                                contract,
                                Objects.requireNonNull(file.registeredOn()),
                                moment.today()))
                        .then(Mono.defer(() -> loans.enter(file, entry, moment.now())))
                        .then(Mono.defer(() -> secondCheck.propose(id, MATTER, by)))
                        .then(touched(file, CaseAction.ENTER_DISBURSEMENT, by)))
                .as(moment::writing);
    }

    /** @throws app.zhirong.kernel.Problem 422 if the one who entered it confirms, 409 if nothing waits */
    public Mono<Void> confirm(UUID id, ExpectedVersion seen, CurrentUser by) {
        return desk.open(id, seen, CaseAction.CONFIRM_DISBURSEMENT, by)
                .flatMap(file -> waiting(id)
                        .flatMap(entry -> secondCheck
                                .confirm(id, MATTER, by)
                                .then(loans.confirm(entry.id(), by.displayName(), moment.now()))
                                .then(Mono.defer(() -> disburse(file, entry, by)))))
                .as(moment::writing);
    }

    /** @throws app.zhirong.kernel.Problem 409 if nothing waits */
    public Mono<Void> discard(UUID id, ExpectedVersion seen, CurrentUser by) {
        return desk.open(id, seen, CaseAction.DISCARD_DISBURSEMENT, by)
                .flatMap(file -> waiting(id)
                        .flatMap(entry -> secondCheck
                                .withdraw(id, MATTER, by)
                                .then(loans.discard(entry.id(), moment.now()))
                                .then(touched(file, CaseAction.DISCARD_DISBURSEMENT, by))))
                .as(moment::writing);
    }

    private Mono<Disbursement> waiting(UUID id) {
        return loans.ofCase(id)
                .filter(entry -> !entry.isConfirmed())
                .switchIfEmpty(Mono.error(FinancingProblem.NOTHING_ENTERED::problem));
    }

    private Mono<Void> touched(CaseFile file, CaseAction action, CurrentUser by) {
        return desk.touch(file, action, null, Set.of(file.bank().id()), by);
    }

    private Mono<Void> disburse(CaseFile file, Disbursement entry, CurrentUser by) {
        var news = new LoanDisbursed(
                file.id(),
                entry.id(),
                file.enterprise().id(),
                file.bank().id(),
                file.region(),
                entry.amount(),
                entry.disbursedOn(),
                moment.now());
        return cases.setDisbursed(file.id(), entry.amount(), entry.disbursedOn())
                .then(agreements.contract(file.id()))
                .flatMap(contract -> desk.move(file, CaseAction.CONFIRM_DISBURSEMENT, by, contract.debtTo()))
                .then(desk.tell(news));
    }
}
