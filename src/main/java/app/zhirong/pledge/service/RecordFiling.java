package app.zhirong.pledge.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.database.Transactions;
import app.zhirong.platform.web.ExpectedVersion;
import app.zhirong.pledge.domain.FactDates;
import app.zhirong.pledge.domain.PledgeAction;
import app.zhirong.pledge.domain.PledgeFiling;
import app.zhirong.pledge.domain.Registration;
import app.zhirong.pledge.store.PledgeProgressStore;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** One of the parties has handed the registration in at the office. */
@Service
public class RecordFiling {

    private final PledgeDesk desk;
    private final PledgeProgressStore progress;
    private final BusinessClock clock;
    private final Transactions transactions;

    RecordFiling(PledgeDesk desk, PledgeProgressStore progress, BusinessClock clock, Transactions transactions) {
        this.desk = desk;
        this.progress = progress;
        this.clock = clock;
        this.transactions = transactions;
    }

    public Mono<Void> file(UUID id, ExpectedVersion seen, PledgeFiling filing, CurrentUser by) {
        return desk.take(id, seen)
                .doOnNext(found -> PledgeDesk.requireAllowed(found, PledgeAction.RECORD_FILING, by))
                .flatMap(found -> filed(found, filing, by))
                .as(transactions::writing);
    }

    private Mono<Void> filed(Registration found, PledgeFiling filing, CurrentUser by) {
        FactDates.on(clock.today())
                .happened("/filedOn", filing.filedOn(), found.terms().pledgeContractDate())
                .refuseIfWrong();
        return progress.file(found.id(), filing, by.id())
                .then(Mono.defer(() ->
                        desk.done(found, PledgeAction.RECORD_FILING, filing.channel() + " " + filing.filedOn(), by)));
    }
}
