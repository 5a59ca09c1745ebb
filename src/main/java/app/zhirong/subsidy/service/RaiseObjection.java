package app.zhirong.subsidy.service;

import app.zhirong.kernel.Ids;
import app.zhirong.outbox.Outbox;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.database.Scope;
import app.zhirong.platform.database.Transactions;
import app.zhirong.subsidy.ObjectionReceived;
import app.zhirong.subsidy.SubsidyProblem;
import app.zhirong.subsidy.domain.ObjectionWords;
import app.zhirong.subsidy.store.ObjectionStore;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Anybody objects, by name, to a line of a notice that runs; only that line is stopped. */
@Service
public class RaiseObjection {

    private final ObjectionStore objections;
    private final Outbox outbox;
    private final Ids ids;
    private final BusinessClock clock;
    private final Transactions transactions;

    RaiseObjection(ObjectionStore objections, Outbox outbox, Ids ids, BusinessClock clock, Transactions transactions) {
        this.objections = objections;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** @throws app.zhirong.kernel.Problem 409 when the notice doesn't run or has no such line */
    public Mono<UUID> raise(UUID notice, int line, ObjectionWords words) {
        var id = ids.next();
        return objections
                .receive(id, notice, line, words, clock.instant(), clock.today())
                .switchIfEmpty(Mono.error(SubsidyProblem.NOTICE_OVER::problem))
                .flatMap(claim -> outbox.appendByVisitor(new ObjectionReceived(id, claim, notice, clock.instant())))
                .thenReturn(id)
                .as(transactions::writing)
                .contextWrite(context -> context.put(Scope.class, Scope.visitor()));
    }
}
