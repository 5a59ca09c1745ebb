package app.zhirong.bankproduct.service;

import app.zhirong.bankproduct.BankProductProblem;
import app.zhirong.bankproduct.domain.WhitelistImport;
import app.zhirong.bankproduct.store.WhitelistImportStore;
import app.zhirong.kernel.Page;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.database.Transactions;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The files that a bank's credit whitelist came from. */
@Service
public class ShowWhitelists {

    private final WhitelistImportStore imports;
    private final BusinessClock clock;
    private final Transactions transactions;

    ShowWhitelists(WhitelistImportStore imports, BusinessClock clock, Transactions transactions) {
        this.imports = imports;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** Of the caller's bank, the newest first. */
    public Mono<Page<WhitelistImport>> page(@Nullable UUID after, int limit) {
        return imports.page(clock.today(), after, limit).as(transactions::reading);
    }

    /** @throws app.zhirong.kernel.Problem 404 when there is none or the caller may not see it */
    public Mono<WhitelistImport> find(UUID id) {
        return imports.find(id, clock.today())
                .switchIfEmpty(Mono.error(BankProductProblem.LIST_NOT_FOUND::problem))
                .as(transactions::reading);
    }
}
