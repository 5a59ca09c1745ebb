package app.zhirong.ipasset.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.Role;
import app.zhirong.ipasset.store.AssetSummaryStore;
import app.zhirong.ipasset.store.AssetSummaryStore.Counts;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.database.Transactions;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** What an enterprise has on record: free, pledged, expiring, unverified, and which fees come due. */
@Service
public class ShowAssetSummary {

    private static final int EXPIRING_MONTHS = 6;

    private final AssetSummaryStore assets;
    private final BusinessClock clock;
    private final Transactions transactions;

    ShowAssetSummary(AssetSummaryStore assets, BusinessClock clock, Transactions transactions) {
        this.assets = assets;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** @throws app.zhirong.kernel.Problem 403 to all but enterprises */
    public Mono<AssetSummary> show(CurrentUser by) {
        return Mono.defer(() -> summary(by)).as(transactions::reading);
    }

    private Mono<AssetSummary> summary(CurrentUser by) {
        by.requireAnyOf(Role.ENTERPRISE_OPERATOR, Role.ENTERPRISE_SIGNATORY);
        var today = clock.today();
        var until = today.plusMonths(EXPIRING_MONTHS);
        return assets.count(by.organisationId(), today, until)
                .flatMap(counts -> withDeadlines(counts, today, until, by));
    }

    private Mono<AssetSummary> withDeadlines(Counts counts, LocalDate today, LocalDate until, CurrentUser by) {
        return assets.deadlines(by.organisationId(), today)
                .collectList()
                .map(deadlines -> new AssetSummary(
                        counts.total(),
                        counts.free(),
                        counts.registering(),
                        counts.pledged(),
                        counts.restricted(),
                        counts.expiring(),
                        counts.unverified(),
                        until,
                        deadlines.stream()
                                .map(due -> new AssetSummary.FeeDeadline(
                                        due.assetId(), due.kind(), due.assetNo(), due.title(), due.dueOn()))
                                .toList()));
    }
}
