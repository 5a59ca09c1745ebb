package app.zhirong.pledge.worker;

import app.zhirong.platform.clock.DueJob;
import app.zhirong.platform.database.Transactions;
import app.zhirong.pledge.domain.PledgeAction;
import app.zhirong.pledge.store.PledgeDueStore;
import app.zhirong.pledge.store.PledgeStore.Ending;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A confirmed registration that nobody filed in time is withdrawn by itself, so that nobody blocks a right for ever. */
@Component
class WithdrawUnfiled implements DueJob {

    private final PledgeDueStore due;
    private final PledgeMoves moves;
    private final Transactions transactions;

    WithdrawUnfiled(PledgeDueStore due, PledgeMoves moves, Transactions transactions) {
        this.due = due;
        this.moves = moves;
        this.transactions = transactions;
    }

    @Override
    public Mono<Void> run(LocalDate today) {
        return due.unfiled(today)
                .collectList()
                .flatMapMany(Flux::fromIterable)
                .concatMap(unfiled -> moves.end(unfiled, PledgeAction.EXPIRE, new Ending(today, "not-filed")))
                .then()
                .as(transactions::writing);
    }

    @Override
    public Mono<LocalDate> next(LocalDate after) {
        return due.nextUnfiled(after);
    }
}
