package app.zhirong.subsidy.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.database.Transactions;
import app.zhirong.platform.web.ExpectedVersion;
import app.zhirong.subsidy.domain.Claim;
import app.zhirong.subsidy.domain.ClaimAction;
import app.zhirong.subsidy.store.ClaimChange;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What every use case on one claim does: lock, check, move, all in one transaction. */
@Component
class ClaimWork {

    private final ClaimMoves moves;
    private final BusinessClock clock;
    private final Transactions transactions;

    ClaimWork(ClaimMoves moves, BusinessClock clock, Transactions transactions) {
        this.moves = moves;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** Locks the claim for the action and lets the use case tell its story with it. */
    Mono<Void> on(
            UUID id, ExpectedVersion seen, ClaimAction action, CurrentUser by, Function<Claim, Mono<Void>> story) {
        return moves.locked(id, seen, action, by).flatMap(story).as(transactions::writing);
    }

    /** Likewise, with all claims locked that count against the same caps. */
    Mono<Void> onFamily(
            UUID id, ExpectedVersion seen, ClaimAction action, CurrentUser by, Function<Claim, Mono<Void>> story) {
        return moves.lockedFamily(id, seen, action, by).flatMap(story).as(transactions::writing);
    }

    Mono<Void> move(Claim claim, ClaimAction action, ClaimChange change, @Nullable String note, CurrentUser by) {
        return Mono.defer(() -> moves.move(claim, action, change, note, by));
    }

    LocalDate today() {
        return clock.today();
    }

    BusinessClock clock() {
        return clock;
    }
}
