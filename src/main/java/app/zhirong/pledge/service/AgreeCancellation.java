package app.zhirong.pledge.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.database.Transactions;
import app.zhirong.platform.web.ExpectedVersion;
import app.zhirong.pledge.domain.Confirmation;
import app.zhirong.pledge.domain.Confirmation.ConfirmationMatter;
import app.zhirong.pledge.domain.PledgeAction;
import app.zhirong.pledge.domain.Registration;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** A party agrees that the pledge is cancelled; the office takes the application of both. */
@Service
public class AgreeCancellation {

    private final PledgeDesk desk;
    private final PartyConfirmations confirmations;
    private final BusinessClock clock;
    private final Transactions transactions;

    AgreeCancellation(
            PledgeDesk desk, PartyConfirmations confirmations, BusinessClock clock, Transactions transactions) {
        this.desk = desk;
        this.confirmations = confirmations;
        this.clock = clock;
        this.transactions = transactions;
    }

    public Mono<Void> agree(UUID id, ExpectedVersion seen, CurrentUser by) {
        return desk.take(id, seen)
                .doOnNext(found -> PledgeDesk.requireAllowed(found, PledgeAction.AGREE_CANCELLATION, by))
                .flatMap(found -> agreed(found, by))
                .as(transactions::writing);
    }

    private Mono<Void> agreed(Registration found, CurrentUser by) {
        var side = Movers.side(by, found);
        var word = new Confirmation(ConfirmationMatter.CANCELLATION, side, by.id(), by.displayName(), clock.instant());
        return confirmations
                .record(found, word)
                .then(Mono.defer(() -> desk.done(found, PledgeAction.AGREE_CANCELLATION, side.name(), by)));
    }
}
