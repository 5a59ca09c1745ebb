package app.zhirong.subsidy.service;

import app.zhirong.platform.database.Transactions;
import app.zhirong.subsidy.ClaimState;
import app.zhirong.subsidy.domain.ClaimAction;
import app.zhirong.subsidy.store.ClaimChange;
import app.zhirong.subsidy.store.ClaimStore;
import app.zhirong.subsidy.store.ClaimTodoStore;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** What the platform itself does with claims: forfeits those not corrected in time, stops lines under objection. */
@Service
public class FallDue {

    private final ClaimStore claims;
    private final ClaimTodoStore deadlines;
    private final ClaimMoves moves;
    private final Transactions transactions;

    FallDue(ClaimStore claims, ClaimTodoStore deadlines, ClaimMoves moves, Transactions transactions) {
        this.claims = claims;
        this.deadlines = deadlines;
        this.moves = moves;
        this.transactions = transactions;
    }

    /** Returned claims whose correction didn't come by the day before count as given up (视为放弃). */
    public Mono<Void> forfeit(LocalDate today) {
        return claims.correctionMissed(today)
                .collectList()
                .flatMapMany(claims::lockAll)
                .filter(claim -> claim.state() == ClaimState.RETURNED
                        && claim.correctionDue() != null
                        && claim.correctionDue().isBefore(today))
                .collectList()
                .flatMapIterable(late -> late)
                .concatMap(claim -> moves.moveByPlatform(
                        claim, ClaimAction.FORFEIT, ClaimChange.of(), String.valueOf(claim.correctionDue())))
                .then()
                .as(transactions::writing);
    }

    /** The next day on which a correction is late or a notice has run its time; empty when none is foreseen. */
    public Mono<LocalDate> next(LocalDate after) {
        return deadlines.nextDue(after).as(transactions::reading);
    }

    /** Stops the line that was objected to; one that is stopped already stays so. */
    public Mono<Void> suspend(UUID claimId) {
        return claims.lock(claimId)
                .filter(claim -> claim.state() == ClaimState.ON_NOTICE)
                .flatMap(claim -> moves.moveByPlatform(claim, ClaimAction.SUSPEND, ClaimChange.of(), null))
                .as(transactions::writing);
    }
}
