package app.zhirong.bankproduct.worker;

import app.zhirong.bankproduct.store.ClaimStore;
import app.zhirong.enterprise.EnterpriseVerified;
import app.zhirong.outbox.EventReceiver;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lists may have named an enterprise before it came: once its licence was seen, their lines are its own. */
@Component
class ClaimForVerified implements EventReceiver<EnterpriseVerified> {

    private final ClaimStore entries;

    ClaimForVerified(ClaimStore entries) {
        this.entries = entries;
    }

    @Override
    public String name() {
        return "bankproduct.claim-for-verified";
    }

    @Override
    public Class<EnterpriseVerified> type() {
        return EnterpriseVerified.class;
    }

    @Override
    public Mono<Void> receive(EnterpriseVerified event) {
        return entries.claimAll();
    }
}
