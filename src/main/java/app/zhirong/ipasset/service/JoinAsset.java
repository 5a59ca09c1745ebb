package app.zhirong.ipasset.service;

import app.zhirong.audit.AuditRecord;
import app.zhirong.audit.AuditTrail;
import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.IdentityProblem;
import app.zhirong.identity.Role;
import app.zhirong.ipasset.IpAssetProblem;
import app.zhirong.ipasset.domain.ListedRecord;
import app.zhirong.ipasset.domain.RightKey;
import app.zhirong.ipasset.store.DisputeStore;
import app.zhirong.platform.database.Transactions;
import java.util.Set;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** A co-owner joins the one record of a right, if its code or name stands among the owners. */
@Service
public class JoinAsset {

    private final DisputeStore disputes;
    private final ShowAsset show;
    private final AuditTrail trail;
    private final Transactions transactions;

    JoinAsset(DisputeStore disputes, ShowAsset show, AuditTrail trail, Transactions transactions) {
        this.disputes = disputes;
        this.show = show;
        this.trail = trail;
        this.transactions = transactions;
    }

    /** @throws app.zhirong.kernel.Problem 422 if the right is not listed, is the caller's own, or names other owners */
    public Mono<ValuedAsset> join(RightKey key, CurrentUser by) {
        by.requireAnyOf(Role.ENTERPRISE_OPERATOR, Role.ENTERPRISE_SIGNATORY);
        if (!by.organisation().verified()) {
            throw IdentityProblem.NOT_VERIFIED.problem();
        }
        return disputes.findListed(key)
                .switchIfEmpty(Mono.error(() -> IpAssetProblem.NOT_LISTED.at("/assetNo")))
                .doOnNext(found -> refuseOwn(found, by))
                .flatMap(found -> joined(found, by).then(Mono.defer(() -> show.show(found.assetId()))))
                .as(transactions::writing);
    }

    private static void refuseOwn(ListedRecord found, CurrentUser by) {
        if (by.belongsTo(found.ownerOrg())) {
            throw IpAssetProblem.OWN_RECORD.at("/assetNo");
        }
    }

    private Mono<Void> joined(ListedRecord found, CurrentUser by) {
        var organisation = by.organisation();
        return disputes.join(found.assetId(), organisation.id(), organisation.name(), organisation.uscc())
                .filter(joined -> joined)
                .switchIfEmpty(Mono.error(() -> IpAssetProblem.NOT_AN_OWNER.at("/assetNo")))
                .then(Mono.defer(() -> trail.record(
                        new AuditRecord(
                                found.assetId(),
                                "JOIN",
                                null,
                                null,
                                organisation.name(),
                                Set.of(organisation.id(), found.ownerOrg()),
                                found.region()),
                        by)));
    }
}
