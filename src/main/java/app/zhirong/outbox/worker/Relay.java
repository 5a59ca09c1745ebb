package app.zhirong.outbox.worker;

import app.zhirong.outbox.Delivery;
import app.zhirong.outbox.EventReceiver;
import app.zhirong.outbox.store.EventStore;
import app.zhirong.outbox.store.EventStore.Undelivered;
import app.zhirong.platform.database.Scope;
import app.zhirong.platform.database.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Delivers what waits in the outbox, in order per stream; several replicas share the work by row locks. */
@Component
public class Relay implements Delivery {

    private static final Logger log = LoggerFactory.getLogger(Relay.class);

    private static final Duration PAUSE = Duration.ofMillis(5);

    private final EventStore store;
    private final EventTypes types;
    private final List<EventReceiver<?>> receivers;
    private final Transactions transactions;
    private final JsonMapper json;
    private final Clock realClock;

    Relay(
            EventStore store,
            EventTypes types,
            List<EventReceiver<?>> receivers,
            Transactions transactions,
            JsonMapper json,
            Clock realClock) {
        this.store = store;
        this.types = types;
        this.receivers = receivers;
        this.transactions = transactions;
        this.json = json;
        this.realClock = realClock;
    }

    /** Delivers until nothing deliverable waits. */
    public Mono<Void> drain() {
        return deliverOne()
                .repeat(1_000)
                .takeUntil(delivered -> !delivered)
                .then()
                .contextWrite(context -> context.put(Scope.class, new Scope.Worker()));
    }

    @Override
    public Mono<Void> everything() {
        var waits = store.waits()
                .as(transactions::reading)
                .contextWrite(context -> context.put(Scope.class, new Scope.Worker()));
        return drain().then(waits)
                .flatMap(more -> more ? Mono.delay(PAUSE).then(Mono.defer(this::everything)) : Mono.<Void>empty());
    }

    private Mono<Boolean> deliverOne() {
        var current = new AtomicReference<Undelivered>();
        return store.next(realClock.instant())
                .doOnNext(current::set)
                .flatMap(event -> deliver(event).thenReturn(true))
                .defaultIfEmpty(false)
                .as(transactions::writing)
                .onErrorResume(error -> current.get() == null ? Mono.error(error) : postpone(current.get(), error));
    }

    private Mono<Void> deliver(Undelivered event) {
        var news = json.readValue(event.payload(), types.named(event.type()));
        return Flux.fromIterable(receivers)
                .filter(receiver -> receiver.type().isInstance(news))
                .concatMap(receiver -> handOver(receiver, event, news))
                .then(Mono.defer(() -> store.markDelivered(event.eventId(), realClock.instant())));
    }

    private <E> Mono<Void> handOver(EventReceiver<E> receiver, Undelivered event, Object news) {
        return store.markHandled(receiver.name(), event.eventId(), realClock.instant())
                .flatMap(first -> first ? receiver.receive(receiver.type().cast(news)) : Mono.<Void>empty());
    }

    private Mono<Boolean> postpone(Undelivered event, Throwable error) {
        log.warn("event {} {} could not be delivered", event.type(), event.eventId(), error);
        var said = String.valueOf(error.getMessage());
        return store.markFailed(event.eventId(), said.substring(0, Math.min(500, said.length())), realClock.instant())
                .thenReturn(true)
                .as(transactions::writing);
    }
}
