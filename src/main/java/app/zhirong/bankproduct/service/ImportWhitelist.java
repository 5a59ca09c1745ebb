package app.zhirong.bankproduct.service;

import app.zhirong.bankproduct.BankProductProblem;
import app.zhirong.bankproduct.domain.ImportedFile;
import app.zhirong.bankproduct.domain.ListKind;
import app.zhirong.bankproduct.domain.ListLine;
import app.zhirong.bankproduct.domain.StoredList;
import app.zhirong.bankproduct.store.WhitelistStore;
import app.zhirong.identity.CurrentUser;
import app.zhirong.kernel.Ids;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.database.Transactions;
import app.zhirong.spreadsheet.SheetContent;
import java.util.List;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** A bank puts enterprises on its credit whitelist, a whole file or nothing. */
@Service
public class ImportWhitelist {

    private final ReadList readList;
    private final WhitelistStore whitelists;
    private final ListNews news;
    private final Ids ids;
    private final BusinessClock clock;
    private final Transactions transactions;

    ImportWhitelist(
            ReadList readList,
            WhitelistStore whitelists,
            ListNews news,
            Ids ids,
            BusinessClock clock,
            Transactions transactions) {
        this.readList = readList;
        this.whitelists = whitelists;
        this.news = news;
        this.ids = ids;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** @throws app.zhirong.kernel.Problem 403 unless a bank's, 422 if anything in the file is wrong */
    public Mono<StoredList> store(ImportedFile file, CurrentUser by) {
        return readList.read(ListKind.WHITELIST, file, by)
                .map(ImportWhitelist::faultless)
                .flatMap(lines -> keepOnce(file, lines, by).as(transactions::writing));
    }

    static List<ListLine> faultless(SheetContent<ListLine> content) {
        if (content.hasErrors()) {
            long errors = content.rows().stream()
                    .mapToLong(row -> row.errors().size())
                    .sum();
            throw BankProductProblem.LIST_HAS_ERRORS.at("/file", errors);
        }
        return content.values();
    }

    private Mono<StoredList> keepOnce(ImportedFile file, List<ListLine> lines, CurrentUser by) {
        return whitelists
                .sameImport(by.organisationId(), file, clock.today())
                .map(id -> new StoredList(id, lines.size()))
                .switchIfEmpty(Mono.defer(() -> keep(file, lines, by)));
    }

    private Mono<StoredList> keep(ImportedFile file, List<ListLine> lines, CurrentUser by) {
        var bank = by.organisationId();
        var stored = new StoredList(ids.next(), lines.size());
        return whitelists
                .insert(stored.id(), bank, file, lines.size(), clock.today(), by.id(), clock.instant())
                .then(whitelists.insertLines(stored.id(), bank, lines, ids))
                .then(news.imported(stored.id(), lines.size(), file.name(), by))
                .thenReturn(stored);
    }
}
