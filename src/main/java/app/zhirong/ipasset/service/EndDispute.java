package app.zhirong.ipasset.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.ipasset.IpAssetProblem;
import app.zhirong.ipasset.PledgeState;
import app.zhirong.ipasset.domain.Dispute;
import app.zhirong.ipasset.domain.DisputeAction;
import app.zhirong.ipasset.domain.DisputeLifecycle;
import app.zhirong.ipasset.domain.DisputeState;
import app.zhirong.ipasset.store.AssetStore;
import app.zhirong.ipasset.store.DisputeStore;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.database.Transactions;
import app.zhirong.platform.web.ExpectedVersion;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The bureau decides a dispute, or its claimant takes it back. Upheld, the record moves to the claimant. */
@Service
public class EndDispute {

    private final DisputeStore disputes;
    private final DisputeDesk desk;
    private final AssetStore assets;
    private final DisputeNews news;
    private final BusinessClock clock;
    private final Transactions transactions;

    EndDispute(
            DisputeStore disputes,
            DisputeDesk desk,
            AssetStore assets,
            DisputeNews news,
            BusinessClock clock,
            Transactions transactions) {
        this.disputes = disputes;
        this.desk = desk;
        this.assets = assets;
        this.news = news;
        this.clock = clock;
        this.transactions = transactions;
    }

    /**
     * @param reason of the decision; absent when withdrawn
     * @throws app.zhirong.kernel.Problem 404, 403 for others, 409 if ended or the right is pledged, 412 if changed since
     */
    public Mono<DisputeDesk.Opened> end(
            UUID id, DisputeAction action, @Nullable String reason, ExpectedVersion seen, CurrentUser by) {
        return disputes.lock(id)
                .switchIfEmpty(disputes.find(id))
                .switchIfEmpty(Mono.error(IpAssetProblem.DISPUTE_NOT_FOUND::problem))
                .flatMap(found -> desk.requireConcerned(found, by).thenReturn(found))
                .doOnNext(found -> seen.require(found.version()))
                .flatMap(found -> end(found, action, reason, by))
                .then(Mono.defer(() -> desk.open(id, by)))
                .as(transactions::writing);
    }

    private Mono<Void> end(Dispute found, DisputeAction action, @Nullable String reason, CurrentUser by) {
        var to = DisputeLifecycle.next(found.state(), action, by.roles());
        return requireFree(found, to)
                .then(Mono.defer(() -> news.ended(found, action, to, reason, by)))
                .then(Mono.defer(
                        () -> disputes.end(found.id(), to, by.organisation().name(), clock.instant(), reason)));
    }

    /** A pledged right stays where it is until the pledge is cancelled. */
    private Mono<Void> requireFree(Dispute found, DisputeState to) {
        return to != DisputeState.UPHELD
                ? Mono.empty()
                : assets.lockAll(List.of(found.assetId()))
                        .single()
                        .filter(asset -> asset.pledgeState() != PledgeState.PLEDGED
                                && asset.pledgeState() != PledgeState.REGISTERING)
                        .switchIfEmpty(Mono.error(IpAssetProblem.DISPUTE_PLEDGED::problem))
                        .then();
    }
}
