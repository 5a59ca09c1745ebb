package app.zhirong.pledge.service;

import app.zhirong.financing.FinancingCases;
import app.zhirong.identity.CurrentUser;
import app.zhirong.ipasset.IpAssets;
import app.zhirong.platform.database.Transactions;
import app.zhirong.pledge.domain.Opening;
import app.zhirong.pledge.store.PledgeStore;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** What of a contracted case can still be registered. */
@Service
public class ShowPledgeOpening {

    private final FinancingCases cases;
    private final IpAssets assets;
    private final PledgeStore registrations;
    private final Transactions transactions;

    ShowPledgeOpening(FinancingCases cases, IpAssets assets, PledgeStore registrations, Transactions transactions) {
        this.cases = cases;
        this.assets = assets;
        this.registrations = registrations;
        this.transactions = transactions;
    }

    /** @throws app.zhirong.kernel.Problem 404 if the caller is no party of the case, 409 before it is contracted */
    public Mono<Opening> show(UUID caseId, CurrentUser by) {
        return cases.requireForPledge(caseId, by)
                .flatMap(found -> {
                    var rights = assets.findAll(found.assetIds()).collectList();
                    var others = registrations.ofCase(caseId).collectList();
                    return Mono.zip(rights, others, (all, open) -> new Opening(found, all, open));
                })
                .as(transactions::writing);
    }
}
