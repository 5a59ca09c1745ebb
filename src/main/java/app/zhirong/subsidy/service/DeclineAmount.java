package app.zhirong.subsidy.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.platform.web.ExpectedVersion;
import app.zhirong.subsidy.domain.ClaimAction;
import app.zhirong.subsidy.store.ClaimChange;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The decision-maker doesn't agree with a proposed amount; it is free again, and another can be proposed. */
@Service
public class DeclineAmount {

    private final ClaimWork work;
    private final AmountHold hold;

    DeclineAmount(ClaimWork work, AmountHold hold) {
        this.work = work;
        this.hold = hold;
    }

    /** @throws app.zhirong.kernel.Problem 409 if no amount was proposed */
    public Mono<Void> decline(UUID id, ExpectedVersion seen, String reason, CurrentUser by) {
        var action = ClaimAction.DECLINE_AMOUNT;
        var change = ClaimChange.of().proposed(null).secondOpinion(null);
        return work.on(id, seen, action, by, claim -> {
            ConfirmAmount.requireAmount(claim);
            return hold.release(claim, by).then(work.move(claim, action, change, reason.strip(), by));
        });
    }
}
