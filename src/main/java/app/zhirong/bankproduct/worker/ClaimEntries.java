package app.zhirong.bankproduct.worker;

import app.zhirong.bankproduct.ListImported;
import app.zhirong.bankproduct.store.ClaimStore;
import app.zhirong.outbox.EventReceiver;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A new list may name enterprises that are here already: they see their lines from now on. */
@Component
class ClaimEntries implements EventReceiver<ListImported> {

    private final ClaimStore entries;

    ClaimEntries(ClaimStore entries) {
        this.entries = entries;
    }

    @Override
    public String name() {
        return "bankproduct.claim-entries";
    }

    @Override
    public Class<ListImported> type() {
        return ListImported.class;
    }

    @Override
    public Mono<Void> receive(ListImported event) {
        return entries.claimAll();
    }
}
