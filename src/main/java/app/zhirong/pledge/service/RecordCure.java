package app.zhirong.pledge.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.database.Transactions;
import app.zhirong.platform.web.ExpectedVersion;
import app.zhirong.pledge.domain.FactDates;
import app.zhirong.pledge.domain.PledgeAction;
import app.zhirong.pledge.domain.Registration;
import app.zhirong.pledge.store.PledgeProgressStore;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** A party has cured the defect; the registration is with the office again. */
@Service
public class RecordCure {

    private final PledgeDesk desk;
    private final PledgeProgressStore progress;
    private final BusinessClock clock;
    private final Transactions transactions;

    RecordCure(PledgeDesk desk, PledgeProgressStore progress, BusinessClock clock, Transactions transactions) {
        this.desk = desk;
        this.progress = progress;
        this.clock = clock;
        this.transactions = transactions;
    }

    public Mono<Void> record(UUID id, ExpectedVersion seen, LocalDate curedOn, CurrentUser by) {
        return desk.take(id, seen)
                .doOnNext(found -> PledgeDesk.requireAllowed(found, PledgeAction.RECORD_CURE, by))
                .doOnNext(RecordResult::requireNone)
                .flatMap(found -> recorded(found, curedOn, by))
                .as(transactions::writing);
    }

    private Mono<Void> recorded(Registration found, LocalDate curedOn, CurrentUser by) {
        FactDates.on(clock.today())
                .happened("/curedOn", curedOn, found.lastFiledOrCured())
                .refuseIfWrong();
        return progress.cure(found.id(), curedOn)
                .then(Mono.defer(() -> desk.done(found, PledgeAction.RECORD_CURE, curedOn.toString(), by)));
    }
}
