package app.zhirong.pledge.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.IdentityProblem;
import app.zhirong.identity.SecondCheck;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.database.Transactions;
import app.zhirong.platform.web.ExpectedVersion;
import app.zhirong.pledge.PledgeProblem;
import app.zhirong.pledge.domain.Confirmation.ConfirmationMatter;
import app.zhirong.pledge.domain.FactDates;
import app.zhirong.pledge.domain.PledgeAction;
import app.zhirong.pledge.domain.Registration;
import app.zhirong.pledge.store.PledgeProgressStore;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** One person of the bank records the cancellation notice (注销通知书); another has to confirm it. */
@Service
public class RecordCancellation {

    /** The matter of the second check. */
    static final String MATTER = "cancellation-result";

    private final PledgeDesk desk;
    private final PledgeProgressStore progress;
    private final PartyPapers papers;
    private final SecondCheck secondCheck;
    private final BusinessClock clock;
    private final Transactions transactions;

    RecordCancellation(
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

    /** @throws app.zhirong.kernel.Problem 409 before both have agreed */
    public Mono<Void> record(UUID id, ExpectedVersion seen, LocalDate cancelledOn, UUID file, CurrentUser by) {
        return desk.take(id, seen)
                .doOnNext(found -> PledgeDesk.requireAllowed(found, PledgeAction.RECORD_CANCELLATION, by))
                .flatMap(found -> recorded(found, cancelledOn, file, by))
                .as(transactions::writing);
    }

    private Mono<Void> recorded(Registration found, LocalDate cancelledOn, UUID file, CurrentUser by) {
        var proof = found.cancellation();
        if (proof == null || !found.isAgreed(ConfirmationMatter.CANCELLATION)) {
            return Mono.error(PledgeProblem.NOT_AGREED::problem);
        }
        if (proof.cancelledOn() != null) {
            return Mono.error(IdentityProblem.ALREADY_PROPOSED::problem);
        }
        FactDates.on(clock.today())
                .happened("/cancelledOn", cancelledOn, proof.proofOn())
                .refuseIfWrong();
        return papers.share(found, file, "/noticeFileId", by)
                .then(progress.recordCancellation(found.id(), cancelledOn, file))
                .then(Mono.defer(() -> secondCheck.propose(found.id(), MATTER, by)))
                .then(Mono.defer(() -> desk.done(found, PledgeAction.RECORD_CANCELLATION, cancelledOn.toString(), by)));
    }
}
