package app.zhirong.audit.service;

import app.zhirong.audit.AuditRecord;
import app.zhirong.audit.AuditTrail;
import app.zhirong.identity.AdministrationTrail;
import app.zhirong.identity.CurrentUser;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Notes administration in the trail of the organisation; it and the platform may read it. */
@Service
class AdministrationEntries implements AdministrationTrail {

    private final AuditTrail trail;

    AdministrationEntries(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public Mono<Void> record(UUID subject, String action, String note, CurrentUser by) {
        var readers = Set.of(subject, by.organisationId());
        return trail.record(new AuditRecord(subject, action, null, null, note, readers, null), by);
    }
}
