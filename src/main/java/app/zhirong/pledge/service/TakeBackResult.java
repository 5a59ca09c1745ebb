package app.zhirong.pledge.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.IdentityProblem;
import app.zhirong.identity.SecondCheck;
import app.zhirong.platform.database.Transactions;
import app.zhirong.platform.web.ExpectedVersion;
import app.zhirong.pledge.domain.PledgeAction;
import app.zhirong.pledge.domain.Registration;
import app.zhirong.pledge.store.PledgeProgressStore;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** A recorded result that is wrong is taken back before it is confirmed, to be recorded anew. */
@Service
public class TakeBackResult {

    private final PledgeDesk desk;
    private final PledgeProgressStore progress;
    private final SecondCheck secondCheck;
    private final Transactions transactions;

    TakeBackResult(PledgeDesk desk, PledgeProgressStore progress, SecondCheck secondCheck, Transactions transactions) {
        this.desk = desk;
        this.progress = progress;
        this.secondCheck = secondCheck;
        this.transactions = transactions;
    }

    public Mono<Void> takeBack(UUID id, ExpectedVersion seen, CurrentUser by) {
        return desk.take(id, seen)
                .doOnNext(found -> PledgeDesk.requireAllowed(found, PledgeAction.TAKE_BACK_RESULT, by))
                .flatMap(found -> takenBack(found, by))
                .as(transactions::writing);
    }

    private Mono<Void> takenBack(Registration found, CurrentUser by) {
        if (!found.awaitsSecondPerson()) {
            return Mono.error(IdentityProblem.NOTHING_PROPOSED::problem);
        }
        return progress.takeBackResult(found.id())
                .then(secondCheck.withdraw(found.id(), RecordResult.MATTER, by))
                .then(Mono.defer(() -> desk.done(found, PledgeAction.TAKE_BACK_RESULT, null, by)));
    }
}
