package app.zhirong.subsidy.service;

import app.zhirong.platform.database.Transactions;
import app.zhirong.subsidy.SubsidyProblem;
import app.zhirong.subsidy.store.CallStore;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** One call. */
@Service
public class ShowCall {

    private final CallStore calls;
    private final CallSheets sheets;
    private final Transactions transactions;

    ShowCall(CallStore calls, CallSheets sheets, Transactions transactions) {
        this.calls = calls;
        this.sheets = sheets;
        this.transactions = transactions;
    }

    /** @throws app.zhirong.kernel.Problem 404 when there is none */
    public Mono<CallSheet> show(UUID id) {
        return calls.find(id)
                .switchIfEmpty(Mono.error(SubsidyProblem.CALL_NOT_FOUND::problem))
                .flatMap(sheets::of)
                .as(transactions::reading);
    }
}
