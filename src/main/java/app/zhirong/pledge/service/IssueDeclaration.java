package app.zhirong.pledge.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.database.Transactions;
import app.zhirong.platform.web.ExpectedVersion;
import app.zhirong.pledge.domain.Confirmation.ConfirmationMatter;
import app.zhirong.pledge.domain.PledgeAction;
import app.zhirong.pledge.domain.PrecheckGround;
import app.zhirong.pledge.domain.Registration;
import app.zhirong.pledge.store.PledgeGroundStore;
import app.zhirong.pledge.store.PledgeProgressStore;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The bank has the declaration drawn up by which both parties go on in spite of a waivable ground. */
@Service
public class IssueDeclaration {

    private final PledgeDesk desk;
    private final PledgeGroundStore grounds;
    private final PledgeProgressStore progress;
    private final BusinessClock clock;
    private final Transactions transactions;

    IssueDeclaration(
            PledgeDesk desk,
            PledgeGroundStore grounds,
            PledgeProgressStore progress,
            BusinessClock clock,
            Transactions transactions) {
        this.desk = desk;
        this.grounds = grounds;
        this.progress = progress;
        this.clock = clock;
        this.transactions = transactions;
    }

    public Mono<Void> issue(UUID id, ExpectedVersion seen, PrecheckGround ground, CurrentUser by) {
        return desk.take(id, seen)
                .doOnNext(found -> PledgeDesk.requireAllowed(found, PledgeAction.ISSUE_DECLARATION, by))
                .flatMap(found -> declared(found, ground, by))
                .as(transactions::writing);
    }

    private Mono<Void> declared(Registration found, PrecheckGround ground, CurrentUser by) {
        var line = TickGround.lineOf(found, ground).declared(clock.instant());
        return grounds.save(found.id(), line)
                .then(progress.forgetConfirmations(found.id(), ConfirmationMatter.PLEDGE))
                .then(Mono.defer(() -> desk.done(found, PledgeAction.ISSUE_DECLARATION, ground.name(), by)));
    }
}
