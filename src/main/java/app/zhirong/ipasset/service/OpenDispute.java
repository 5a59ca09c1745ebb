package app.zhirong.ipasset.service;

import app.zhirong.document.Documents;
import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.IdentityProblem;
import app.zhirong.identity.Organisations;
import app.zhirong.identity.Role;
import app.zhirong.ipasset.AssetKind;
import app.zhirong.ipasset.IpAssetProblem;
import app.zhirong.ipasset.Ownership;
import app.zhirong.ipasset.domain.Dispute;
import app.zhirong.ipasset.domain.DisputeState;
import app.zhirong.ipasset.domain.ListedRecord;
import app.zhirong.ipasset.domain.RightKey;
import app.zhirong.ipasset.store.DisputeStore;
import app.zhirong.kernel.Ids;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.database.Transactions;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** An enterprise says that a right somebody else listed is its own; the bureau of the holder's region will decide. */
@Service
public class OpenDispute {

    private final DisputeStore disputes;
    private final Documents documents;
    private final Organisations organisations;
    private final DisputeNews news;
    private final Ids ids;
    private final BusinessClock clock;
    private final Transactions transactions;

    OpenDispute(
            DisputeStore disputes,
            Documents documents,
            Organisations organisations,
            DisputeNews news,
            Ids ids,
            BusinessClock clock,
            Transactions transactions) {
        this.disputes = disputes;
        this.documents = documents;
        this.organisations = organisations;
        this.news = news;
        this.ids = ids;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** @throws app.zhirong.kernel.Problem 422 if the right is not listed or the caller's own, 409 if in dispute already */
    public Mono<Dispute> open(Claim claim, CurrentUser by) {
        by.requireAnyOf(Role.ENTERPRISE_SIGNATORY);
        if (!by.organisation().verified()) {
            throw IdentityProblem.NOT_VERIFIED.problem();
        }
        return documents
                .requireOwned(List.of(claim.fileId()), by)
                .then(Mono.defer(() -> disputes.findListed(claim.key())))
                .switchIfEmpty(Mono.error(() -> IpAssetProblem.NOT_LISTED.at("/assetNo")))
                .map(found -> dispute(claim, found, by))
                .flatMap(dispute -> disputes.open(dispute)
                        .then(Mono.defer(() -> showPaper(dispute, by)))
                        .then(Mono.defer(() -> news.opened(dispute, by)))
                        .thenReturn(dispute))
                .as(transactions::writing);
    }

    private Dispute dispute(Claim claim, ListedRecord found, CurrentUser by) {
        if (by.belongsTo(found.ownerOrg())) {
            throw IpAssetProblem.OWN_RECORD.at("/assetNo");
        }
        if (found.ownership() == Ownership.DISPUTED) {
            throw IpAssetProblem.DISPUTE_OPEN_ALREADY.problem();
        }
        var claimant = by.organisation();
        return new Dispute(
                ids.next(),
                0,
                found.assetId(),
                found.region(),
                claim.kind(),
                claim.key().number(),
                found.title(),
                found.ownerOrg(),
                found.holderName(),
                claimant.id(),
                claimant.name(),
                claimant.uscc(),
                claimant.region(),
                found.ownership(),
                DisputeState.OPEN,
                claim.reason(),
                claim.fileId(),
                clock.instant(),
                null,
                null,
                null);
    }

    /** The bureau that decides reads what proves the claim; the holder does not. */
    private Mono<Void> showPaper(Dispute dispute, CurrentUser by) {
        return organisations
                .bureausOf(dispute.region())
                .collectList()
                .flatMapIterable(bureaus -> bureaus)
                .concatMap(bureau -> documents.share(List.of(dispute.fileId()), bureau.id(), "DISPUTE", by))
                .then();
    }

    /** What the claimant enters. */
    public record Claim(AssetKind kind, RightKey key, String reason, UUID fileId) {}
}
