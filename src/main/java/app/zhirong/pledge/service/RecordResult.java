package app.zhirong.pledge.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.IdentityProblem;
import app.zhirong.identity.SecondCheck;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.database.Transactions;
import app.zhirong.platform.web.ExpectedVersion;
import app.zhirong.pledge.PledgeProblem;
import app.zhirong.pledge.RightType;
import app.zhirong.pledge.domain.FactDates;
import app.zhirong.pledge.domain.PledgeAction;
import app.zhirong.pledge.domain.Registration;
import app.zhirong.pledge.domain.RegistrationResult;
import app.zhirong.pledge.store.PledgeProgressStore;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** One person of the bank records what the office decided, from its notice; another has to confirm it. */
@Service
public class RecordResult {

    /** The matter of the second check. */
    static final String MATTER = "registration-result";

    private final PledgeDesk desk;
    private final PledgeProgressStore progress;
    private final PartyPapers papers;
    private final SecondCheck secondCheck;
    private final BusinessClock clock;
    private final Transactions transactions;

    RecordResult(
            PledgeDesk desk,
            PledgeProgressStore progress,
            PartyPapers papers,
            SecondCheck secondCheck,
            BusinessClock clock,
            Transactions transactions) {
        this.desk = desk;
        this.progress = progress;
        this.papers = papers;
        this.secondCheck = secondCheck;
        this.clock = clock;
        this.transactions = transactions;
    }

    public Mono<Void> record(UUID id, ExpectedVersion seen, RegistrationResult result, CurrentUser by) {
        var action = result.isRegistered() ? PledgeAction.RECORD_REGISTERED : PledgeAction.RECORD_REFUSED;
        return desk.take(id, seen)
                .doOnNext(found -> PledgeDesk.requireAllowed(found, action, by))
                .doOnNext(RecordResult::requireNone)
                .flatMap(found -> recorded(found, result, action, by))
                .as(transactions::writing);
    }

    /** @throws app.zhirong.kernel.Problem 409 if a result waits for its second person */
    static void requireNone(Registration found) {
        if (found.awaitsSecondPerson()) {
            throw IdentityProblem.ALREADY_PROPOSED.problem();
        }
    }

    private Mono<Void> recorded(Registration found, RegistrationResult result, PledgeAction action, CurrentUser by) {
        requireInOrder(found, result);
        return papers.share(found, result.noticeFile(), "/noticeFileId", by)
                .then(progress.recordResult(found.id(), withPeriod(found, result)))
                .then(Mono.defer(() -> secondCheck.propose(found.id(), MATTER, by)))
                .then(Mono.defer(() -> desk.done(found, action, note(result), by)));
    }

    private void requireInOrder(Registration found, RegistrationResult result) {
        var dates = FactDates.on(clock.today()).happened("/decidedOn", result.decidedOn(), found.lastFiledOrCured());
        var periodTo = result.periodTo();
        if (periodTo != null && found.rightType() != RightType.TRADEMARK) {
            throw PledgeProblem.PERIOD_ONLY_OF_TRADEMARKS.at("/periodTo");
        }
        if (periodTo != null) {
            dates.notBefore("/periodTo", periodTo, result.decidedOn());
        }
        dates.refuseIfWrong();
    }

    /** A trademark's registered period is that of the debt, unless the certificate says otherwise. */
    private static RegistrationResult withPeriod(Registration found, RegistrationResult result) {
        if (!result.isRegistered() || found.rightType() != RightType.TRADEMARK || result.periodTo() != null) {
            return result;
        }
        return new RegistrationResult(
                result.outcome(),
                result.decidedOn(),
                result.registrationNo(),
                found.terms().debtTo(),
                null,
                result.noticeFile(),
                false);
    }

    private static String note(RegistrationResult result) {
        var what = result.isRegistered() ? result.registrationNo() : result.ground();
        return result.decidedOn() + " " + what;
    }
}
