package app.zhirong.subsidy.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.platform.web.ExpectedVersion;
import app.zhirong.subsidy.domain.ClaimAction;
import app.zhirong.subsidy.store.ClaimChange;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The second level files a paid claim away (归档). */
@Service
public class ArchiveClaim {

    private final ClaimWork work;

    ArchiveClaim(ClaimWork work) {
        this.work = work;
    }

    public Mono<Void> archive(UUID id, ExpectedVersion seen, CurrentUser by) {
        var action = ClaimAction.ARCHIVE;
        return work.on(id, seen, action, by, claim -> work.move(claim, action, ClaimChange.of(), null, by));
    }
}
