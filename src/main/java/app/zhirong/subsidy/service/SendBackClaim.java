package app.zhirong.subsidy.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.platform.web.ExpectedVersion;
import app.zhirong.subsidy.domain.ClaimAction;
import app.zhirong.subsidy.store.ClaimChange;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The second level gives a claim back to the first (退回初审), which asks the enterprise if need be. */
@Service
public class SendBackClaim {

    private final ClaimWork work;
    private final AmountHold hold;

    SendBackClaim(ClaimWork work, AmountHold hold) {
        this.work = work;
        this.hold = hold;
    }

    public Mono<Void> sendBack(UUID id, ExpectedVersion seen, String reason, CurrentUser by) {
        var action = ClaimAction.SEND_BACK;
        var change = ClaimChange.of().proposed(null).firstOpinion(null).secondOpinion(null);
        return work.on(
                id,
                seen,
                action,
                by,
                claim -> hold.release(claim, by).then(work.move(claim, action, change, reason.strip(), by)));
    }
}
