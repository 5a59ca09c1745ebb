package app.zhirong.pledge.worker;

import app.zhirong.outbox.Outbox;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.clock.DueJob;
import app.zhirong.platform.database.Transactions;
import app.zhirong.pledge.PledgeCancelled;
import app.zhirong.pledge.domain.PledgeAction;
import app.zhirong.pledge.store.PledgeDueStore;
import app.zhirong.pledge.store.PledgeDueStore.Due;
import app.zhirong.pledge.store.PledgeStore.Ending;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A trademark's registration lapses by itself when its registered period is over (general knowledge, not verified); a
 * patent's stands until it is cancelled.
 */
@Component
class LapseTrademarkPledges implements DueJob {

    private final PledgeDueStore due;
    private final PledgeMoves moves;
    private final Outbox outbox;
    private final BusinessClock clock;
    private final Transactions transactions;

    LapseTrademarkPledges(
            PledgeDueStore due, PledgeMoves moves, Outbox outbox, BusinessClock clock, Transactions transactions) {
        this.due = due;
        this.moves = moves;
        this.outbox = outbox;
        this.clock = clock;
        this.transactions = transactions;
    }

    @Override
    public Mono<Void> run(LocalDate today) {
        return due.pastPeriod(today)
                .collectList()
                .flatMapMany(Flux::fromIterable)
                .concatMap(over -> moves.end(over, PledgeAction.LAPSE, new Ending(today, "period-over"))
                        .then(outbox.append(news(over, today))))
                .then()
                .as(transactions::writing);
    }

    @Override
    public Mono<LocalDate> next(LocalDate after) {
        return due.nextPeriodEnd(after);
    }

    private PledgeCancelled news(Due over, LocalDate today) {
        return new PledgeCancelled(
                over.id(),
                over.caseId(),
                over.owner(),
                over.bank(),
                over.region(),
                over.rightType(),
                over.assetIds(),
                today,
                true,
                clock.instant());
    }
}
