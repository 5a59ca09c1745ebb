package app.zhirong.pledge.service;

import app.zhirong.financing.FinancingCases;
import app.zhirong.financing.FinancingState;
import app.zhirong.identity.CurrentUser;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.database.Transactions;
import app.zhirong.platform.web.ExpectedVersion;
import app.zhirong.pledge.PledgeProblem;
import app.zhirong.pledge.domain.FactDates;
import app.zhirong.pledge.domain.PledgeAction;
import app.zhirong.pledge.domain.Registration;
import app.zhirong.pledge.store.PledgeProgressStore;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The bank proves that the debt is settled, so that the pledge can be cancelled (结清证明). */
@Service
public class IssueSettlementProof {

    private final PledgeDesk desk;
    private final PledgeProgressStore progress;
    private final PartyPapers papers;
    private final FinancingCases cases;
    private final BusinessClock clock;
    private final Transactions transactions;

    IssueSettlementProof(
            PledgeDesk desk,
            PledgeProgressStore progress,
            PartyPapers papers,
            FinancingCases cases,
            BusinessClock clock,
            Transactions transactions) {
        this.desk = desk;
        this.progress = progress;
        this.papers = papers;
        this.cases = cases;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** @throws app.zhirong.kernel.Problem 409 while a loan is out */
    public Mono<Void> issue(UUID id, ExpectedVersion seen, LocalDate issuedOn, UUID file, CurrentUser by) {
        return desk.take(id, seen)
                .doOnNext(found -> PledgeDesk.requireAllowed(found, PledgeAction.ISSUE_SETTLEMENT_PROOF, by))
                .flatMap(found -> requireNothingOwed(found).thenReturn(found))
                .flatMap(found -> issued(found, issuedOn, file, by))
                .as(transactions::writing);
    }

    /** Paid back, or never disbursed: then the bank waives its pledge. */
    private Mono<Void> requireNothingOwed(Registration found) {
        return cases.find(found.caseId())
                .filter(financed -> financed.state() != FinancingState.DISBURSED)
                .switchIfEmpty(Mono.error(PledgeProblem.NOT_SETTLED::problem))
                .then();
    }

    private Mono<Void> issued(Registration found, LocalDate issuedOn, UUID file, CurrentUser by) {
        var registered = found.result() == null
                ? found.lastFiledOrCured()
                : found.result().decidedOn();
        FactDates.on(clock.today()).happened("/issuedOn", issuedOn, registered).refuseIfWrong();
        return papers.share(found, file, "/fileId", by)
                .then(progress.issueProof(found.id(), issuedOn, file))
                .then(Mono.defer(() -> desk.done(found, PledgeAction.ISSUE_SETTLEMENT_PROOF, issuedOn.toString(), by)));
    }
}
