package app.zhirong.bankproduct.service;

import app.zhirong.audit.AuditRecord;
import app.zhirong.audit.AuditTrail;
import app.zhirong.bankproduct.ListImported;
import app.zhirong.bankproduct.domain.ListEntry;
import app.zhirong.identity.CurrentUser;
import app.zhirong.outbox.Outbox;
import app.zhirong.platform.clock.BusinessClock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells what happened to lists; each has a trail of its own. */
@Component
class ListNews {

    private final AuditTrail trail;
    private final Outbox outbox;
    private final BusinessClock clock;

    ListNews(AuditTrail trail, Outbox outbox, BusinessClock clock) {
        this.trail = trail;
        this.outbox = outbox;
        this.clock = clock;
    }

    Mono<Void> imported(UUID list, int count, String fileName, CurrentUser by) {
        return trail.record(entry(list, "IMPORT_LIST", fileName, Set.of(by.organisationId())), by)
                .then(outbox.append(new ListImported(list, by.organisationId(), count, clock.instant())));
    }

    Mono<Void> removed(ListEntry line, CurrentUser by) {
        return trail.record(entry(line.listId(), "REMOVE_ENTRY", line.uscc(), Set.of(line.owner())), by);
    }

    Mono<Void> pushed(UUID list, List<UUID> banks, CurrentUser by) {
        var readers = new HashSet<>(banks);
        readers.add(by.organisationId());
        return trail.record(entry(list, "PUSH_LIST", null, readers), by);
    }

    private static AuditRecord entry(UUID list, String action, @Nullable String note, Set<UUID> readers) {
        return new AuditRecord(list, action, null, null, note, readers, null);
    }
}
