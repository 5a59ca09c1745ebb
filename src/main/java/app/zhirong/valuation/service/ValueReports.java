package app.zhirong.valuation.service;

import app.zhirong.document.Documents;
import app.zhirong.identity.CurrentUser;
import app.zhirong.valuation.store.ValueShareStore;
import app.zhirong.valuation.store.ValueStore;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The files behind values, and who may read them: whoever sees an appraisal sees its report. */
@Component
class ValueReports {

    private static final String PURPOSE = "VALUATION";

    private final ValueStore values;
    private final ValueShareStore shares;
    private final Documents documents;

    ValueReports(ValueStore values, ValueShareStore shares, Documents documents) {
        this.values = values;
        this.shares = shares;
        this.documents = documents;
    }

    /**
     * The file is the caller's own; the banks that see the right's appraisals may read it.
     *
     * @throws app.zhirong.kernel.Problem 404 if it is somebody else's
     */
    Mono<Void> take(@Nullable UUID file, UUID asset, CurrentUser by) {
        if (file == null) {
            return Mono.empty();
        }
        return requireOwned(file, by)
                .thenMany(shares.readersOf(asset))
                .collectList()
                .flatMapIterable(banks -> banks)
                .concatMap(bank -> documents.share(Set.of(file), bank, PURPOSE, by))
                .then();
    }

    /** @throws app.zhirong.kernel.Problem 404 if there is a file and it is somebody else's */
    Mono<Void> requireOwned(@Nullable UUID file, CurrentUser by) {
        return file == null
                ? Mono.empty()
                : documents.requireOwned(Set.of(file), by).then();
    }

    /** Shows the appraisals of the rights and their reports to a bank. */
    Mono<Void> show(Collection<UUID> assets, UUID bank, String purpose, CurrentUser by) {
        return shares.grant(assets, bank, purpose, by.organisationId())
                .thenMany(values.reports(assets))
                .collectList()
                .filter(files -> !files.isEmpty())
                .flatMap(files -> documents.share(files, bank, PURPOSE, by));
    }
}
