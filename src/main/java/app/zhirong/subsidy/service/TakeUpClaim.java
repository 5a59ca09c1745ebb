package app.zhirong.subsidy.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.platform.web.ExpectedVersion;
import app.zhirong.subsidy.domain.ClaimAction;
import app.zhirong.subsidy.store.ClaimChange;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** A level of review takes a claim up (受理). */
@Service
public class TakeUpClaim {

    private final ClaimWork work;

    TakeUpClaim(ClaimWork work) {
        this.work = work;
    }

    public Mono<Void> takeUp(UUID id, ExpectedVersion seen, CurrentUser by) {
        var action = ClaimAction.TAKE_UP;
        return work.on(id, seen, action, by, claim -> work.move(claim, action, ClaimChange.of(), null, by));
    }
}
