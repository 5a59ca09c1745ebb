package app.zhirong.ipasset.service;

import app.zhirong.audit.AuditRecord;
import app.zhirong.audit.AuditTrail;
import app.zhirong.identity.CurrentUser;
import app.zhirong.ipasset.AssetMoved;
import app.zhirong.ipasset.OwnershipDisputed;
import app.zhirong.ipasset.domain.Dispute;
import app.zhirong.ipasset.domain.DisputeAction;
import app.zhirong.ipasset.domain.DisputeState;
import app.zhirong.outbox.Outbox;
import app.zhirong.platform.clock.BusinessClock;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** What others hear of a dispute: the trails of dispute and right, and the modules that depend on whose a right is. */
@Service
class DisputeNews {

    private final AuditTrail trail;
    private final Outbox outbox;
    private final BusinessClock clock;

    DisputeNews(AuditTrail trail, Outbox outbox, BusinessClock clock) {
        this.trail = trail;
        this.outbox = outbox;
        this.clock = clock;
    }

    Mono<Void> opened(Dispute dispute, CurrentUser by) {
        return note(dispute, "OPEN_DISPUTE", null, DisputeState.OPEN, dispute.reason(), by)
                .then(Mono.defer(
                        () -> outbox.append(new OwnershipDisputed(dispute.assetId(), dispute.id(), clock.instant()))));
    }

    Mono<Void> ended(Dispute dispute, DisputeAction action, DisputeState to, @Nullable String reason, CurrentUser by) {
        var noted = note(dispute, action.name() + "_DISPUTE", dispute.state(), to, reason, by);
        return to == DisputeState.UPHELD ? noted.then(Mono.defer(() -> outbox.append(moved(dispute)))) : noted;
    }

    private AssetMoved moved(Dispute dispute) {
        return new AssetMoved(dispute.assetId(), dispute.holderOrg(), dispute.claimantOrg(), clock.instant());
    }

    private Mono<Void> note(
            Dispute dispute,
            String action,
            @Nullable DisputeState from,
            DisputeState to,
            @Nullable String reason,
            CurrentUser by) {
        return Mono.defer(() -> trail.record(entry(dispute, dispute.id(), action, from, to, reason), by))
                .then(Mono.defer(
                        () -> trail.record(entry(dispute, dispute.assetId(), action, null, null, reason), by)));
    }

    private static AuditRecord entry(
            Dispute dispute,
            UUID stream,
            String action,
            @Nullable DisputeState from,
            @Nullable DisputeState to,
            @Nullable String reason) {
        return new AuditRecord(
                stream,
                action,
                from == null ? null : from.name(),
                to == null ? null : to.name(),
                reason,
                Set.of(dispute.holderOrg(), dispute.claimantOrg()),
                dispute.region());
    }
}
