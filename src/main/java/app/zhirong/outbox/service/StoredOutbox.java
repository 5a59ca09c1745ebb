package app.zhirong.outbox.service;

import app.zhirong.kernel.Ids;
import app.zhirong.outbox.Event;
import app.zhirong.outbox.Outbox;
import app.zhirong.outbox.store.EventStore;
import app.zhirong.outbox.store.EventStore.StoredEvent;
import java.time.Clock;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Stores events as JSON under the simple name of their record. */
@Service
class StoredOutbox implements Outbox {

    private final EventStore store;
    private final Ids ids;
    private final JsonMapper json;
    private final Clock realClock;

    StoredOutbox(EventStore store, Ids ids, JsonMapper json, Clock realClock) {
        this.store = store;
        this.ids = ids;
        this.json = json;
        this.realClock = realClock;
    }

    @Override
    public Mono<Void> append(Event event) {
        return store.append(stored(event), realClock.instant());
    }

    @Override
    public Mono<Void> appendByVisitor(Event event) {
        return store.appendByVisitor(stored(event), realClock.instant());
    }

    private StoredEvent stored(Event event) {
        return new StoredEvent(
                ids.next(),
                event.stream(),
                event.getClass().getSimpleName(),
                event.version(),
                json.writeValueAsString(event));
    }
}
