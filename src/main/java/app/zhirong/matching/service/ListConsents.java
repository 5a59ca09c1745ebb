package app.zhirong.matching.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.matching.domain.Consent;
import app.zhirong.matching.store.ConsentStore;
import app.zhirong.platform.database.Transactions;
import java.util.List;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** To whom an enterprise lets itself be shown, and to whom it did. */
@Service
public class ListConsents {

    private final ConsentStore consents;
    private final Transactions transactions;

    ListConsents(ConsentStore consents, Transactions transactions) {
        this.consents = consents;
        this.transactions = transactions;
    }

    /** All of the caller's enterprise, newest first. */
    public Mono<List<Consent>> list(CurrentUser by) {
        return consents.ofEnterprise(by.organisationId()).collectList().as(transactions::reading);
    }
}
