package app.zhirong.ipasset.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.ipasset.Asset;
import app.zhirong.ipasset.LegalStatus;
import app.zhirong.ipasset.domain.Dispute;
import app.zhirong.ipasset.domain.DisputeLifecycle;
import app.zhirong.ipasset.domain.DisputeState;
import app.zhirong.ipasset.store.AssetStore;
import app.zhirong.ipasset.store.DisputeStore;
import app.zhirong.notification.Todo;
import app.zhirong.notification.TodoKind;
import app.zhirong.notification.TodoSource;
import app.zhirong.platform.clock.BusinessClock;
import java.time.LocalDate;
import java.util.Comparator;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;

/** Disputes that a bureau has to decide, and fees and renewals that an enterprise has to pay within three months. */
@Service
class AssetTodos implements TodoSource {

    private static final int MONTHS_AHEAD = 3;

    private final DisputeStore disputes;
    private final DisputeDesk desk;
    private final AssetStore assets;
    private final BusinessClock clock;

    AssetTodos(DisputeStore disputes, DisputeDesk desk, AssetStore assets, BusinessClock clock) {
        this.disputes = disputes;
        this.desk = desk;
        this.assets = assets;
        this.clock = clock;
    }

    @Override
    public Flux<Todo> todos(CurrentUser by) {
        return switch (by.organisation().kind()) {
            case BUREAU -> toDecide(by);
            case ENTERPRISE -> feesDue(by);
            default -> Flux.empty();
        };
    }

    private Flux<Todo> toDecide(CurrentUser by) {
        return DisputeLifecycle.actions(DisputeState.OPEN, by.roles()).isEmpty()
                ? Flux.empty()
                : disputes.page(DisputeState.OPEN, null, LIMIT)
                        .flatMapIterable(page -> page.items())
                        .concatMap(dispute ->
                                desk.isOnDesk(dispute, by).filter(mine -> mine).map(mine -> todo(dispute)));
    }

    private static Todo todo(Dispute dispute) {
        return new Todo(
                TodoKind.ASSET_DISPUTE,
                dispute.id(),
                dispute.assetNo(),
                dispute.assetTitle(),
                dispute.state().name(),
                dispute.claimantName(),
                null,
                "/disputes/" + dispute.id(),
                null);
    }

    private Flux<Todo> feesDue(CurrentUser by) {
        var until = clock.today().plusMonths(MONTHS_AHEAD);
        return assets.ofOwner(by.organisationId())
                .filter(asset -> asset.legalStatus() == LegalStatus.VALID)
                .filter(asset ->
                        asset.nextFeeDue() != null && !asset.nextFeeDue().isAfter(until))
                .sort(Comparator.comparing(AssetTodos::dueAt))
                .take(LIMIT)
                .map(asset -> fee(asset, dueAt(asset)));
    }

    private static LocalDate dueAt(Asset asset) {
        var due = asset.nextFeeDue();
        return due == null ? LocalDate.MAX : due;
    }

    private static Todo fee(Asset asset, LocalDate due) {
        return new Todo(
                TodoKind.ASSET_FEE,
                asset.id(),
                asset.assetNo(),
                asset.title(),
                asset.pledgeState().name(),
                null,
                due,
                "/ip-assets/" + asset.id(),
                null);
    }
}
