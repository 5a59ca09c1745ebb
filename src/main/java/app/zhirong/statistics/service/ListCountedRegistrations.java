package app.zhirong.statistics.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.platform.database.Transactions;
import app.zhirong.statistics.domain.CountedRegistration;
import app.zhirong.statistics.domain.Inclusive;
import app.zhirong.statistics.domain.Position;
import app.zhirong.statistics.domain.RowFilter;
import app.zhirong.statistics.domain.Summed;
import app.zhirong.statistics.store.RegistrationListStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The registrations behind a figure, with what they add up to. */
@Service
public class ListCountedRegistrations {

    private final RegistrationListStore registrations;
    private final Transactions transactions;

    ListCountedRegistrations(RegistrationListStore registrations, Transactions transactions) {
        this.registrations = registrations;
        this.transactions = transactions;
    }

    /** @throws app.zhirong.kernel.Problem 403 to all but bureaus, 400 if the cursor is not one of ours */
    public Mono<Summed<CountedRegistration>> list(
            RowFilter filter, @Nullable String cursor, int limit, CurrentUser by) {
        return Mono.defer(() -> page(filter, cursor, limit, by)).as(transactions::reading);
    }

    private Mono<Summed<CountedRegistration>> page(
            RowFilter filter, @Nullable String cursor, int limit, CurrentUser by) {
        Bureau.require(by);
        var after = cursor == null ? null : Position.of(cursor);
        return registrations.page(filter, DistrictCodes.of(filter, by), Inclusive.LIMIT, after, limit);
    }
}
