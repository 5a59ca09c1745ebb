package app.zhirong.statistics.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.platform.database.Transactions;
import app.zhirong.statistics.domain.CountedParty;
import app.zhirong.statistics.domain.Position;
import app.zhirong.statistics.domain.RowFilter;
import app.zhirong.statistics.domain.Summed;
import app.zhirong.statistics.store.PartyListStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The enterprises behind a figure, each once. */
@Service
public class ListCountedParties {

    private final PartyListStore parties;
    private final Transactions transactions;

    ListCountedParties(PartyListStore parties, Transactions transactions) {
        this.parties = parties;
        this.transactions = transactions;
    }

    /** @throws app.zhirong.kernel.Problem 403 to all but bureaus, 400 if the cursor is not one of ours */
    public Mono<Summed<CountedParty>> list(RowFilter filter, @Nullable String cursor, int limit, CurrentUser by) {
        return Mono.defer(() -> page(filter, cursor, limit, by)).as(transactions::reading);
    }

    private Mono<Summed<CountedParty>> page(RowFilter filter, @Nullable String cursor, int limit, CurrentUser by) {
        Bureau.require(by);
        var after = cursor == null ? null : Position.of(cursor);
        return parties.page(filter, DistrictCodes.of(filter, by), after, limit);
    }
}
