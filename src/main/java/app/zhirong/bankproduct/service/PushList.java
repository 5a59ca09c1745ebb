package app.zhirong.bankproduct.service;

import app.zhirong.bankproduct.BankProductProblem;
import app.zhirong.bankproduct.domain.RecommendationList;
import app.zhirong.bankproduct.store.RecommendationListStore;
import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.Organisation;
import app.zhirong.identity.OrganisationKind;
import app.zhirong.identity.Organisations;
import app.zhirong.identity.Role;
import app.zhirong.kernel.KernelProblem;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.database.Transactions;
import app.zhirong.platform.web.ExpectedVersion;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** A bureau lets further banks see a recommendation list. */
@Service
public class PushList {

    private final RecommendationListStore lists;
    private final Organisations organisations;
    private final ListNews news;
    private final BusinessClock clock;
    private final Transactions transactions;

    PushList(
            RecommendationListStore lists,
            Organisations organisations,
            ListNews news,
            BusinessClock clock,
            Transactions transactions) {
        this.lists = lists;
        this.organisations = organisations;
        this.news = news;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** @throws app.zhirong.kernel.Problem 404, 403 unless its own bureau's, 412 if changed, 422 for an unknown bank */
    public Mono<RecommendationList> push(UUID id, List<UUID> banks, ExpectedVersion seen, CurrentUser by) {
        return lists.find(id)
                .switchIfEmpty(Mono.error(BankProductProblem.LIST_NOT_FOUND::problem))
                .doOnNext(list -> requireOwn(list.bureauId(), by))
                .then(lists.lock(id))
                .doOnNext(list -> seen.require(list.version()))
                .flatMap(list -> toBanks(id, banks, by).then(lists.touch(id)).then(lists.find(id)))
                .as(transactions::writing);
    }

    static void requireOwn(UUID bureau, CurrentUser by) {
        by.requireAnyOf(Role.BUREAU_REVIEWER, Role.BUREAU_DECISION_MAKER);
        if (!by.belongsTo(bureau)) {
            throw KernelProblem.FORBIDDEN.problem();
        }
    }

    Mono<Void> tellImported(RecommendationList list, CurrentUser by) {
        return news.imported(list.id(), list.entryCount(), list.fileName(), by);
    }

    /** In the caller's transaction; nothing happens for no bank. */
    Mono<Void> toBanks(UUID list, List<UUID> banks, CurrentUser by) {
        if (banks.isEmpty()) {
            return Mono.empty();
        }
        return organisations
                .ofKind(OrganisationKind.BANK)
                .map(Organisation::id)
                .collect(Collectors.toUnmodifiableSet())
                .doOnNext(known -> requireKnown(banks, known))
                .then(Mono.defer(() -> lists.push(list, Set.copyOf(banks), by.organisationId(), clock.instant())))
                .then(Mono.defer(() -> news.pushed(list, banks, by)));
    }

    private static void requireKnown(List<UUID> banks, Set<UUID> known) {
        if (!known.containsAll(banks)) {
            throw BankProductProblem.LIST_BANKS_UNKNOWN.at("/banks");
        }
    }
}
