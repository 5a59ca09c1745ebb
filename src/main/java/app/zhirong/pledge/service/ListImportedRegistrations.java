package app.zhirong.pledge.service;

import app.zhirong.kernel.Page;
import app.zhirong.platform.database.Transactions;
import app.zhirong.pledge.domain.ImportFilter;
import app.zhirong.pledge.domain.StoredImport;
import app.zhirong.pledge.store.ImportedRegistrationStore;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Registrations made outside the platform, of the bureau's regions, page by page. */
@Service
public class ListImportedRegistrations {

    private final ImportedRegistrationStore imports;
    private final Transactions transactions;

    ListImportedRegistrations(ImportedRegistrationStore imports, Transactions transactions) {
        this.imports = imports;
        this.transactions = transactions;
    }

    public Mono<Page<StoredImport>> list(ImportFilter filter, @Nullable UUID after, int limit) {
        return imports.page(filter, after, limit).as(transactions::reading);
    }
}
