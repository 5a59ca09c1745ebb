package app.zhirong.pledge.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.platform.database.Transactions;
import app.zhirong.platform.web.ExpectedVersion;
import app.zhirong.pledge.domain.Confirmation.ConfirmationMatter;
import app.zhirong.pledge.domain.PledgeAction;
import app.zhirong.pledge.domain.Registration;
import app.zhirong.pledge.store.PledgeGroundStore;
import app.zhirong.pledge.store.PledgeProgressStore;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The bank runs the pre-check anew on what is known today (登记前检查). */
@Service
public class RunPrecheck {

    private final PledgeDesk desk;
    private final RightsPrecheck precheck;
    private final PledgeGroundStore grounds;
    private final PledgeProgressStore progress;
    private final Transactions transactions;

    RunPrecheck(
            PledgeDesk desk,
            RightsPrecheck precheck,
            PledgeGroundStore grounds,
            PledgeProgressStore progress,
            Transactions transactions) {
        this.desk = desk;
        this.precheck = precheck;
        this.grounds = grounds;
        this.progress = progress;
        this.transactions = transactions;
    }

    public Mono<Void> run(UUID id, ExpectedVersion seen, CurrentUser by) {
        return desk.take(id, seen)
                .doOnNext(found -> PledgeDesk.requireAllowed(found, PledgeAction.RUN_PRECHECK, by))
                .flatMap(found -> renewed(found, by))
                .as(transactions::writing);
    }

    private Mono<Void> renewed(Registration found, CurrentUser by) {
        return precheck.renew(found)
                .flatMap(fresh -> grounds.saveAll(found.id(), fresh))
                .then(progress.forgetConfirmations(found.id(), ConfirmationMatter.PLEDGE))
                .then(Mono.defer(() -> desk.done(found, PledgeAction.RUN_PRECHECK, null, by)));
    }
}
