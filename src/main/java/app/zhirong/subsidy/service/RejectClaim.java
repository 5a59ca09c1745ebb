package app.zhirong.subsidy.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.platform.web.ExpectedVersion;
import app.zhirong.subsidy.domain.Claim;
import app.zhirong.subsidy.domain.ClaimAction;
import app.zhirong.subsidy.domain.ClaimRejection;
import app.zhirong.subsidy.store.ClaimChange;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** A level of review doesn't support a claim (不予支持) and names the clause; what was reserved is free again. */
@Service
public class RejectClaim {

    private final ClaimWork work;
    private final AmountHold hold;

    RejectClaim(ClaimWork work, AmountHold hold) {
        this.work = work;
        this.hold = hold;
    }

    public Mono<Void> reject(UUID id, ExpectedVersion seen, String clause, String reason, CurrentUser by) {
        var action = ClaimAction.REJECT;
        return work.on(id, seen, action, by, claim -> hold.release(claim, by).then(store(claim, clause, reason, by)));
    }

    private Mono<Void> store(Claim claim, String clause, String reason, CurrentUser by) {
        var rejection = new ClaimRejection(
                clause.strip(), reason.strip(), by.organisation().name(), work.today());
        var change = ClaimChange.of().rejection(rejection).batch(null);
        return work.move(claim, ClaimAction.REJECT, change, rejection.clause() + "：" + rejection.reason(), by);
    }
}
