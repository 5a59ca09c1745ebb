package app.zhirong.statistics.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.platform.database.Transactions;
import app.zhirong.statistics.domain.BookedPayment;
import app.zhirong.statistics.domain.Position;
import app.zhirong.statistics.domain.RowFilter;
import app.zhirong.statistics.domain.Summed;
import app.zhirong.statistics.store.PaymentListStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The subsidies paid and returned behind a figure. */
@Service
public class ListBookedPayments {

    private final PaymentListStore payments;
    private final Transactions transactions;

    ListBookedPayments(PaymentListStore payments, Transactions transactions) {
        this.payments = payments;
        this.transactions = transactions;
    }

    /** @throws app.zhirong.kernel.Problem 403 to all but bureaus, 400 if the cursor is not one of ours */
    public Mono<Summed<BookedPayment>> list(RowFilter filter, @Nullable String cursor, int limit, CurrentUser by) {
        return Mono.defer(() -> page(filter, cursor, limit, by)).as(transactions::reading);
    }

    private Mono<Summed<BookedPayment>> page(RowFilter filter, @Nullable String cursor, int limit, CurrentUser by) {
        Bureau.require(by);
        var after = cursor == null ? null : Position.of(cursor);
        return payments.page(filter, DistrictCodes.of(filter, by), after, limit);
    }
}
