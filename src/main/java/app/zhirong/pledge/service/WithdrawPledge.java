package app.zhirong.pledge.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.ipasset.IpAssets;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.database.Transactions;
import app.zhirong.platform.web.ExpectedVersion;
import app.zhirong.pledge.domain.PledgeAction;
import app.zhirong.pledge.domain.Registration;
import app.zhirong.pledge.store.PledgeStore.Ending;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** A party gives the registration up before it is filed; the rights are free again. */
@Service
public class WithdrawPledge {

    private final PledgeDesk desk;
    private final IpAssets assets;
    private final BusinessClock clock;
    private final Transactions transactions;

    WithdrawPledge(PledgeDesk desk, IpAssets assets, BusinessClock clock, Transactions transactions) {
        this.desk = desk;
        this.assets = assets;
        this.clock = clock;
        this.transactions = transactions;
    }

    public Mono<Void> withdraw(UUID id, ExpectedVersion seen, String reason, CurrentUser by) {
        return desk.take(id, seen)
                .doOnNext(found -> PledgeDesk.requireAllowed(found, PledgeAction.WITHDRAW, by))
                .flatMap(found -> withdrawn(found, reason.strip(), by))
                .as(transactions::writing);
    }

    private Mono<Void> withdrawn(Registration found, String reason, CurrentUser by) {
        var freed =
                found.state().isLive() ? assets.release(found.id(), clock.today(), "withdrawn") : Mono.<Void>empty();
        return freed.then(Mono.defer(
                () -> desk.done(found, PledgeAction.WITHDRAW, reason, new Ending(clock.today(), reason), by)));
    }
}
