package app.zhirong.audit.service;

import app.zhirong.audit.AuditEntry;
import app.zhirong.audit.AuditRecord;
import app.zhirong.audit.AuditTrail;
import app.zhirong.audit.store.AuditStore;
import app.zhirong.identity.CurrentUser;
import app.zhirong.platform.clock.BusinessClock;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Keeps the trail in its append-only table. */
@Service
class StoredTrail implements AuditTrail {

    private final AuditStore store;
    private final Clock realClock;
    private final BusinessClock businessClock;

    StoredTrail(AuditStore store, Clock realClock, BusinessClock businessClock) {
        this.store = store;
        this.realClock = realClock;
        this.businessClock = businessClock;
    }

    @Override
    public Mono<Void> record(AuditRecord what, CurrentUser by) {
        return store.append(what, AuditStore.Actor.of(by), realClock.instant(), businessClock.today());
    }

    @Override
    public Mono<Void> recordByPlatform(AuditRecord what) {
        return store.append(what, AuditStore.Actor.PLATFORM, realClock.instant(), businessClock.today());
    }

    @Override
    public Mono<Void> recordByVisitor(AuditRecord what, String name) {
        return store.appendByVisitor(what, name, realClock.instant(), businessClock.today());
    }

    @Override
    public Mono<List<AuditEntry>> timeline(UUID stream) {
        return store.timeline(stream).collectList();
    }
}
