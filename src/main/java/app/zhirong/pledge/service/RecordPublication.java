package app.zhirong.pledge.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.database.Transactions;
import app.zhirong.platform.web.ExpectedVersion;
import app.zhirong.pledge.PledgeProblem;
import app.zhirong.pledge.domain.FactDates;
import app.zhirong.pledge.domain.PledgeAction;
import app.zhirong.pledge.domain.Registration;
import app.zhirong.pledge.store.PledgeStore;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The pledgor says that it has published the pledge in the credit publicity system (公示出质). */
@Service
public class RecordPublication {

    private final PledgeDesk desk;
    private final PledgeStore registrations;
    private final BusinessClock clock;
    private final Transactions transactions;

    RecordPublication(PledgeDesk desk, PledgeStore registrations, BusinessClock clock, Transactions transactions) {
        this.desk = desk;
        this.registrations = registrations;
        this.clock = clock;
        this.transactions = transactions;
    }

    public Mono<Void> record(UUID id, ExpectedVersion seen, LocalDate publishedOn, CurrentUser by) {
        return desk.take(id, seen)
                .doOnNext(found -> PledgeDesk.requireAllowed(found, PledgeAction.RECORD_PUBLICATION, by))
                .flatMap(found -> recorded(found, publishedOn, by))
                .as(transactions::writing);
    }

    private Mono<Void> recorded(Registration found, LocalDate publishedOn, CurrentUser by) {
        if (found.publishedOn() != null || found.result() == null) {
            return Mono.error(PledgeProblem.ALREADY_PUBLISHED::problem);
        }
        FactDates.on(clock.today())
                .happened("/publishedOn", publishedOn, found.result().decidedOn())
                .refuseIfWrong();
        return registrations
                .publish(found.id(), publishedOn)
                .then(Mono.defer(() -> desk.done(found, PledgeAction.RECORD_PUBLICATION, publishedOn.toString(), by)));
    }
}
