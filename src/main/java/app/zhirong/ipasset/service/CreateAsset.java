package app.zhirong.ipasset.service;

import app.zhirong.audit.AuditRecord;
import app.zhirong.audit.AuditTrail;
import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.Role;
import app.zhirong.ipasset.Asset;
import app.zhirong.ipasset.AssetListed;
import app.zhirong.ipasset.AssetOwner;
import app.zhirong.ipasset.FactSource;
import app.zhirong.ipasset.IpAssetProblem;
import app.zhirong.ipasset.LegalStatus;
import app.zhirong.ipasset.Ownership;
import app.zhirong.ipasset.PledgeState;
import app.zhirong.ipasset.domain.Listing;
import app.zhirong.ipasset.domain.ListingRules;
import app.zhirong.ipasset.store.AssetStore;
import app.zhirong.kernel.Ids;
import app.zhirong.outbox.Outbox;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.database.Transactions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** An enterprise lists a right. One record per right on the platform: a second listing is refused. */
@Service
public class CreateAsset {

    private final AssetStore assets;
    private final AuditTrail trail;
    private final Outbox outbox;
    private final Ids ids;
    private final BusinessClock clock;
    private final Transactions transactions;

    CreateAsset(
            AssetStore assets,
            AuditTrail trail,
            Outbox outbox,
            Ids ids,
            BusinessClock clock,
            Transactions transactions) {
        this.assets = assets;
        this.trail = trail;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** @throws app.zhirong.kernel.Problem 422 naming every wrong field, 409 when the right is listed already */
    public Mono<Asset> create(Listing listing, CurrentUser by) {
        return Mono.fromSupplier(() -> listed(listing, by))
                .delayUntil(this::refuseOwn)
                .flatMap(asset -> assets.insert(asset, by.id(), clock.instant())
                        .then(trail.record(entry(asset, by), by))
                        .then(outbox.append(new AssetListed(asset.id(), by.organisationId(), clock.instant())))
                        .thenReturn(asset))
                .as(transactions::writing);
    }

    /** The database refuses every second listing; that it is one's own is said before. */
    private Mono<Boolean> refuseOwn(Asset asset) {
        return assets.isInOwnList(asset).doOnNext(listed -> {
            if (listed) {
                throw IpAssetProblem.IN_OWN_LIST.at("/assetNo");
            }
        });
    }

    private Asset listed(Listing listing, CurrentUser by) {
        by.requireAnyOf(Role.ENTERPRISE_OPERATOR, Role.ENTERPRISE_SIGNATORY);
        var right = ListingRules.check(listing, clock.today());
        return new Asset(
                ids.next(),
                0,
                by.organisationId(),
                by.organisation().region(),
                listing.kind(),
                listing.title().strip(),
                right.assetNo(),
                listing.niceClass(),
                owners(listing, by),
                listing.filingDate(),
                listing.grantDate(),
                listing.registrationDate(),
                right.expiryDate(),
                right.nextFeeDue(),
                LegalStatus.VALID,
                FactSource.DECLARED,
                clock.today(),
                Ownership.UNVERIFIED,
                null,
                listing.sameDayUtilityModel(),
                PledgeState.FREE);
    }

    private static List<AssetOwner> owners(Listing listing, CurrentUser by) {
        var owners = new ArrayList<AssetOwner>();
        var lister = by.organisation();
        owners.add(new AssetOwner(lister.name(), lister.uscc(), listing.ownShare()));
        owners.addAll(listing.coOwners());
        return owners;
    }

    private static AuditRecord entry(Asset asset, CurrentUser by) {
        return new AuditRecord(
                asset.id(), "LIST_ASSET", null, null, asset.assetNo(), Set.of(by.organisationId()), asset.region());
    }
}
