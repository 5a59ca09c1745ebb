package app.zhirong.bankproduct.service;

import app.zhirong.bankproduct.BankProductProblem;
import app.zhirong.bankproduct.domain.EntryFilter;
import app.zhirong.bankproduct.domain.ListEntry;
import app.zhirong.bankproduct.domain.ListKind;
import app.zhirong.bankproduct.domain.RecommendationList;
import app.zhirong.bankproduct.store.RecommendationListStore;
import app.zhirong.bankproduct.store.RecommendationStore;
import app.zhirong.bankproduct.store.WhitelistStore;
import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.Organisation;
import app.zhirong.identity.OrganisationKind;
import app.zhirong.identity.Organisations;
import app.zhirong.kernel.Page;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.database.Transactions;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Both kinds of list as far as the caller sees them, and the banks that a list can be pushed to. */
@Service
public class ShowLists {

    private final WhitelistStore whitelists;
    private final RecommendationStore recommendations;
    private final RecommendationListStore lists;
    private final Organisations organisations;
    private final BusinessClock clock;
    private final Transactions transactions;

    ShowLists(
            WhitelistStore whitelists,
            RecommendationStore recommendations,
            RecommendationListStore lists,
            Organisations organisations,
            BusinessClock clock,
            Transactions transactions) {
        this.whitelists = whitelists;
        this.recommendations = recommendations;
        this.lists = lists;
        this.organisations = organisations;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** Lines of one kind of list, the newest first. */
    public Mono<Page<ListEntry>> entries(ListKind kind, EntryFilter filter, @Nullable UUID after, int limit) {
        return (switch (kind) {
                    case WHITELIST -> whitelists.page(filter, clock.today(), after, limit);
                    case RECOMMENDATION -> recommendations.page(filter, clock.today(), after, limit);
                })
                .as(transactions::reading);
    }

    /** Recommendation lists, the newest first. */
    public Mono<Page<RecommendationList>> lists(@Nullable UUID after, int limit) {
        return lists.page(after, limit).as(transactions::reading);
    }

    /** @throws app.zhirong.kernel.Problem 404 when there is none or the caller may not see it */
    public Mono<RecommendationList> list(UUID id) {
        return lists.find(id)
                .switchIfEmpty(Mono.error(BankProductProblem.LIST_NOT_FOUND::problem))
                .as(transactions::reading);
    }

    /** All banks and branches, by name. */
    public Mono<List<Organisation>> banks() {
        return organisations.ofKind(OrganisationKind.BANK).collectList().as(transactions::reading);
    }

    /** Whether the caller may change lines of this owner. */
    public static boolean mayRemove(ListKind kind, UUID owner, CurrentUser user) {
        return user.belongsTo(owner) && RemoveEntry.isWriter(kind, user);
    }
}
