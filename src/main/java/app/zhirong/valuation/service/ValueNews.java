package app.zhirong.valuation.service;

import app.zhirong.audit.AuditRecord;
import app.zhirong.audit.AuditTrail;
import app.zhirong.identity.CurrentUser;
import app.zhirong.outbox.Outbox;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.valuation.AssetValue;
import app.zhirong.valuation.ValueRecorded;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells what happened to a value: an appraisal on the trail of its right, a bank's own on a trail that it alone reads. */
@Component
class ValueNews {

    private final AuditTrail trail;
    private final Outbox outbox;
    private final BusinessClock clock;

    ValueNews(AuditTrail trail, Outbox outbox, BusinessClock clock) {
        this.trail = trail;
        this.outbox = outbox;
        this.clock = clock;
    }

    Mono<Void> declared(AssetValue value, int region, CurrentUser by) {
        return trail.record(entry(value.assetId(), "DECLARE_VALUE", value, Set.of(value.ownerOrg()), region), by)
                .then(outbox.append(news(value)));
    }

    Mono<Void> recordedByBank(AssetValue value, CurrentUser by) {
        return trail.record(entry(value.id(), "RECORD_VALUE", value, Set.of(by.organisationId()), null), by)
                .then(outbox.append(news(value)));
    }

    Mono<Void> verified(AssetValue value, CurrentUser by) {
        var readers = Set.of(value.ownerOrg(), by.organisationId());
        return trail.record(entry(value.assetId(), "VERIFY_VALUE", value, readers, null), by);
    }

    private ValueRecorded news(AssetValue value) {
        return new ValueRecorded(value.id(), value.assetId(), value.ownerOrg(), value.kind(), clock.instant());
    }

    private static AuditRecord entry(
            UUID stream, String action, AssetValue value, Set<UUID> readers, @Nullable Integer region) {
        return new AuditRecord(stream, action, null, null, value.amount().toString(), readers, region);
    }
}
