package app.zhirong.bankproduct.service;

import app.zhirong.bankproduct.BankProductProblem;
import app.zhirong.bankproduct.domain.EntryStanding;
import app.zhirong.bankproduct.domain.ListEntry;
import app.zhirong.bankproduct.domain.ListKind;
import app.zhirong.bankproduct.store.RecommendationStore;
import app.zhirong.bankproduct.store.WhitelistStore;
import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.Role;
import app.zhirong.kernel.KernelProblem;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.database.Transactions;
import app.zhirong.platform.web.ExpectedVersion;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Whoever wrote a list takes a line out of it. */
@Service
public class RemoveEntry {

    private final WhitelistStore whitelists;
    private final RecommendationStore recommendations;
    private final ListNews news;
    private final BusinessClock clock;
    private final Transactions transactions;

    RemoveEntry(
            WhitelistStore whitelists,
            RecommendationStore recommendations,
            ListNews news,
            BusinessClock clock,
            Transactions transactions) {
        this.whitelists = whitelists;
        this.recommendations = recommendations;
        this.news = news;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** @throws app.zhirong.kernel.Problem 404, 403 unless the list's own organisation's, 409 if it is out, 412 */
    public Mono<ListEntry> remove(ListKind kind, UUID id, ExpectedVersion seen, CurrentUser by) {
        return find(kind, id, clock.today())
                .switchIfEmpty(Mono.error(BankProductProblem.ENTRY_NOT_FOUND::problem))
                .doOnNext(entry -> requireOwn(kind, entry, by))
                .then(lock(kind, id, clock.today()))
                .doOnNext(entry -> requireLive(entry, seen))
                .flatMap(entry -> takeOut(kind, entry, by))
                .as(transactions::writing);
    }

    static boolean isWriter(ListKind kind, CurrentUser user) {
        return switch (kind) {
            case WHITELIST -> user.is(Role.BANK_OFFICER) || user.is(Role.BANK_APPROVER);
            case RECOMMENDATION -> user.is(Role.BUREAU_REVIEWER) || user.is(Role.BUREAU_DECISION_MAKER);
        };
    }

    private static void requireOwn(ListKind kind, ListEntry entry, CurrentUser by) {
        if (!ShowLists.mayRemove(kind, entry.owner(), by)) {
            throw KernelProblem.FORBIDDEN.problem();
        }
    }

    private static void requireLive(ListEntry entry, ExpectedVersion seen) {
        seen.require(entry.version());
        if (entry.standing() == EntryStanding.REMOVED || entry.standing() == EntryStanding.REPLACED) {
            throw KernelProblem.MOVE_NOT_ALLOWED.problem();
        }
    }

    private Mono<ListEntry> takeOut(ListKind kind, ListEntry entry, CurrentUser by) {
        var removed = switch (kind) {
            case WHITELIST -> whitelists.remove(entry.id());
            case RECOMMENDATION -> recommendations.remove(entry.id());
        };
        return removed.then(news.removed(entry, by)).then(find(kind, entry.id(), clock.today()));
    }

    private Mono<ListEntry> find(ListKind kind, UUID id, LocalDate today) {
        return switch (kind) {
            case WHITELIST -> whitelists.find(id, today);
            case RECOMMENDATION -> recommendations.find(id, today);
        };
    }

    private Mono<ListEntry> lock(ListKind kind, UUID id, LocalDate today) {
        return switch (kind) {
            case WHITELIST -> whitelists.lock(id, today);
            case RECOMMENDATION -> recommendations.lock(id, today);
        };
    }
}
