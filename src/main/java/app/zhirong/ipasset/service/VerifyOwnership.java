package app.zhirong.ipasset.service;

import app.zhirong.audit.AuditRecord;
import app.zhirong.audit.AuditTrail;
import app.zhirong.document.Documents;
import app.zhirong.document.UploadedFile;
import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.Role;
import app.zhirong.ipasset.Asset;
import app.zhirong.ipasset.IpAssetProblem;
import app.zhirong.ipasset.IpAssets;
import app.zhirong.ipasset.Ownership;
import app.zhirong.ipasset.store.AssetStore;
import app.zhirong.kernel.KernelProblem;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.database.Transactions;
import app.zhirong.platform.web.ExpectedVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The bureau has seen the certificate or the register copy (权属核验); banks do the same inside a financing case. */
@Service
public class VerifyOwnership {

    private final AssetStore assets;
    private final IpAssets door;
    private final ShowAsset show;
    private final Documents documents;
    private final AuditTrail trail;
    private final BusinessClock clock;
    private final Transactions transactions;

    VerifyOwnership(
            AssetStore assets,
            IpAssets door,
            ShowAsset show,
            Documents documents,
            AuditTrail trail,
            BusinessClock clock,
            Transactions transactions) {
        this.assets = assets;
        this.door = door;
        this.show = show;
        this.documents = documents;
        this.trail = trail;
        this.clock = clock;
        this.transactions = transactions;
    }

    /**
     * @param copy the register copy, which the owner can read then; absent if the bureau keeps it elsewhere
     * @throws app.zhirong.kernel.Problem 404, 422 for a date in the future or a right in dispute, 412 if changed since
     */
    public Mono<ValuedAsset> verify(
            UUID id, LocalDate registerCheckedOn, @Nullable UUID copy, ExpectedVersion seen, CurrentUser by) {
        return assets.lockAll(List.of(id))
                .singleOrEmpty()
                .switchIfEmpty(Mono.error(IpAssetProblem.NOT_FOUND::problem))
                .doOnNext(asset -> refuseUnlessVerifiable(asset, registerCheckedOn, seen, by))
                .flatMap(asset -> door.verifyOwnership(id, registerCheckedOn, by)
                        .then(Mono.defer(() -> shown(copy, asset, by)))
                        .flatMap(name -> trail.record(entry(asset, registerCheckedOn, name, by), by)))
                .then(Mono.defer(() -> show.show(id)))
                .as(transactions::writing);
    }

    private void refuseUnlessVerifiable(Asset asset, LocalDate on, ExpectedVersion seen, CurrentUser by) {
        by.requireAnyOf(Role.BUREAU_REVIEWER, Role.BUREAU_DECISION_MAKER);
        seen.require(asset.version());
        if (on.isAfter(clock.today())) {
            throw KernelProblem.DATE_IN_FUTURE.at("/registerCheckedOn");
        }
        if (asset.ownership() == Ownership.DISPUTED) {
            throw IpAssetProblem.DISPUTED.problem(asset.title());
        }
    }

    /** @return the name of the copy, empty without one */
    private Mono<String> shown(@Nullable UUID copy, Asset asset, CurrentUser by) {
        if (copy == null) {
            return Mono.just("");
        }
        return documents
                .requireOwned(List.of(copy), by)
                .flatMap(files -> documents
                        .share(List.of(copy), asset.ownerOrg(), "OWNERSHIP", by)
                        .thenReturn(files.stream().map(UploadedFile::name).collect(Collectors.joining())));
    }

    private static AuditRecord entry(Asset asset, LocalDate on, String copy, CurrentUser by) {
        return new AuditRecord(
                asset.id(),
                "VERIFY_OWNERSHIP",
                asset.ownership().name(),
                Ownership.VERIFIED.name(),
                (on + " " + copy).strip(),
                Set.of(asset.ownerOrg(), by.organisationId()),
                asset.region());
    }
}
