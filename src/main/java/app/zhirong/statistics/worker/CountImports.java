package app.zhirong.statistics.worker;

import app.zhirong.outbox.EventReceiver;
import app.zhirong.pledge.RegistrationsImported;
import app.zhirong.statistics.store.FlowStore;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Imported registrations count too, marked as such. */
@Component
class CountImports implements EventReceiver<RegistrationsImported> {

    private final FlowStore flow;

    CountImports(FlowStore flow) {
        this.flow = flow;
    }

    @Override
    public String name() {
        return "statistics.count-imports";
    }

    @Override
    public Class<RegistrationsImported> type() {
        return RegistrationsImported.class;
    }

    @Override
    public Mono<Void> receive(RegistrationsImported event) {
        return flow.follow(event.pledgorUsccs());
    }
}
