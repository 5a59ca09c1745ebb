package app.zhirong.bankproduct.service;

import app.zhirong.bankproduct.domain.ImportedFile;
import app.zhirong.bankproduct.domain.ListKind;
import app.zhirong.bankproduct.domain.ListLine;
import app.zhirong.bankproduct.domain.RecommendationList;
import app.zhirong.bankproduct.domain.StoredList;
import app.zhirong.bankproduct.store.RecommendationListStore;
import app.zhirong.bankproduct.store.RecommendationStore;
import app.zhirong.identity.CurrentUser;
import app.zhirong.kernel.Ids;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.database.Transactions;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** A bureau draws up a recommendation list and pushes it to the banks it chooses, a whole file or nothing. */
@Service
public class ImportRecommendations {

    private final ReadList readList;
    private final RecommendationListStore lists;
    private final RecommendationStore entries;
    private final PushList push;
    private final Ids ids;
    private final BusinessClock clock;
    private final Transactions transactions;

    ImportRecommendations(
            ReadList readList,
            RecommendationListStore lists,
            RecommendationStore entries,
            PushList push,
            Ids ids,
            BusinessClock clock,
            Transactions transactions) {
        this.readList = readList;
        this.lists = lists;
        this.entries = entries;
        this.push = push;
        this.ids = ids;
        this.clock = clock;
        this.transactions = transactions;
    }

    /**
     * @param banks may be empty: the list can be pushed later
     * @throws app.zhirong.kernel.Problem 403 unless a bureau's, 422 if anything in the file is wrong or a bank unknown
     */
    public Mono<StoredList> store(String title, List<UUID> banks, ImportedFile file, CurrentUser by) {
        return readList.read(ListKind.RECOMMENDATION, file, by)
                .map(ImportWhitelist::faultless)
                .flatMap(lines -> keepOnce(title, banks, file, lines, by).as(transactions::writing));
    }

    private Mono<StoredList> keepOnce(
            String title, List<UUID> banks, ImportedFile file, List<ListLine> lines, CurrentUser by) {
        return lists.sameImport(by.organisationId(), file, clock.today())
                .map(id -> new StoredList(id, lines.size()))
                .switchIfEmpty(Mono.defer(() -> keep(title, banks, file, lines, by)));
    }

    private Mono<StoredList> keep(
            String title, List<UUID> banks, ImportedFile file, List<ListLine> lines, CurrentUser by) {
        var bureau = by.organisation();
        var list = new RecommendationList(
                ids.next(),
                0,
                bureau.id(),
                bureau.name(),
                bureau.region(),
                title.strip(),
                file.name(),
                lines.size(),
                clock.instant(),
                List.of());
        return lists.insert(list, file, clock.today(), by.id())
                .then(entries.insertLines(list.id(), bureau.id(), bureau.region(), lines, ids))
                .then(push.tellImported(list, by))
                .then(push.toBanks(list.id(), banks, by))
                .thenReturn(new StoredList(list.id(), lines.size()));
    }
}
