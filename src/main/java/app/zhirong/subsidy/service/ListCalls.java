package app.zhirong.subsidy.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.OrganisationKind;
import app.zhirong.kernel.Page;
import app.zhirong.platform.database.Transactions;
import app.zhirong.subsidy.domain.CallFilter;
import app.zhirong.subsidy.store.CallStore;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Calls, page by page; everybody who is logged in may read them, the money only its bureaus. */
@Service
public class ListCalls {

    private final CallStore calls;
    private final CallSheets sheets;
    private final Transactions transactions;

    ListCalls(CallStore calls, CallSheets sheets, Transactions transactions) {
        this.calls = calls;
        this.sheets = sheets;
        this.transactions = transactions;
    }

    /** An enterprise that names no region is shown the calls of its own. */
    public Mono<Page<CallSheet>> list(CallFilter filter, @Nullable UUID after, int limit, CurrentUser by) {
        return calls.page(ofOwnRegion(filter, by), after, limit)
                .flatMap(page ->
                        sheets.of(page.items()).map(items -> new Page<>(items, page.nextCursor(), page.total())))
                .as(transactions::reading);
    }

    private static CallFilter ofOwnRegion(CallFilter filter, CurrentUser by) {
        var own = by.organisation();
        return own.kind() == OrganisationKind.ENTERPRISE && filter.region() == null
                ? new CallFilter(filter.openOn(), own.region(), filter.policyCode())
                : filter;
    }
}
