package app.zhirong.subsidy.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.platform.web.ExpectedVersion;
import app.zhirong.subsidy.domain.ClaimAction;
import app.zhirong.subsidy.store.ClaimChange;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The bureau itself stops a single line of a notice (暂停单项); the others run on, and its money stays reserved. */
@Service
public class SuspendLine {

    private final ClaimWork work;

    SuspendLine(ClaimWork work) {
        this.work = work;
    }

    public Mono<Void> suspend(UUID id, ExpectedVersion seen, String reason, CurrentUser by) {
        var action = ClaimAction.SUSPEND;
        return work.on(id, seen, action, by, claim -> work.move(claim, action, ClaimChange.of(), reason.strip(), by));
    }
}
