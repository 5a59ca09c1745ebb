package app.zhirong.pledge.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.IdentityProblem;
import app.zhirong.identity.SecondCheck;
import app.zhirong.ipasset.IpAssets;
import app.zhirong.outbox.Outbox;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.database.Transactions;
import app.zhirong.platform.web.ExpectedVersion;
import app.zhirong.pledge.PledgeCancelled;
import app.zhirong.pledge.domain.PledgeAction;
import app.zhirong.pledge.domain.Registration;
import app.zhirong.pledge.store.PledgeStore.Ending;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Another person of the bank confirms the cancellation: the rights are free, and the case hears of it. */
@Service
public class ConfirmCancellation {

    private final PledgeDesk desk;
    private final SecondCheck secondCheck;
    private final IpAssets assets;
    private final Outbox outbox;
    private final BusinessClock clock;
    private final Transactions transactions;

    ConfirmCancellation(
            PledgeDesk desk,
            SecondCheck secondCheck,
            IpAssets assets,
            Outbox outbox,
            BusinessClock clock,
            Transactions transactions) {
        this.desk = desk;
        this.secondCheck = secondCheck;
        this.assets = assets;
        this.outbox = outbox;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** @throws app.zhirong.kernel.Problem 422 if the same person recorded it, 409 if nothing waits */
    public Mono<Void> confirm(UUID id, ExpectedVersion seen, CurrentUser by) {
        return desk.take(id, seen)
                .doOnNext(found -> PledgeDesk.requireAllowed(found, PledgeAction.CONFIRM_CANCELLATION, by))
                .flatMap(found -> confirmed(found, by))
                .as(transactions::writing);
    }

    private Mono<Void> confirmed(Registration found, CurrentUser by) {
        var cancelledOn =
                found.cancellation() == null ? null : found.cancellation().cancelledOn();
        if (cancelledOn == null) {
            return Mono.error(IdentityProblem.NOTHING_PROPOSED::problem);
        }
        return secondCheck
                .confirm(found.id(), RecordCancellation.MATTER, by)
                .then(assets.release(found.id(), cancelledOn, "cancelled"))
                .then(outbox.append(news(found, cancelledOn)))
                .then(Mono.defer(() -> desk.done(
                        found, PledgeAction.CONFIRM_CANCELLATION, null, new Ending(cancelledOn, "cancelled"), by)));
    }

    private PledgeCancelled news(Registration found, LocalDate cancelledOn) {
        return new PledgeCancelled(
                found.id(),
                found.caseId(),
                found.parties().pledgorOrg(),
                found.parties().bankOrg(),
                found.region(),
                found.rightType(),
                found.assetIds(),
                cancelledOn,
                false,
                clock.instant());
    }
}
