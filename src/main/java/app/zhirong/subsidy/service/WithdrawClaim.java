package app.zhirong.subsidy.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.platform.web.ExpectedVersion;
import app.zhirong.subsidy.domain.ClaimAction;
import app.zhirong.subsidy.store.ClaimChange;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The enterprise takes its claim back, as long as nobody has taken it up. */
@Service
public class WithdrawClaim {

    private final ClaimWork work;

    WithdrawClaim(ClaimWork work) {
        this.work = work;
    }

    public Mono<Void> withdraw(UUID id, ExpectedVersion seen, CurrentUser by) {
        var action = ClaimAction.WITHDRAW;
        return work.on(id, seen, action, by, claim -> work.move(claim, action, ClaimChange.of(), null, by));
    }
}
