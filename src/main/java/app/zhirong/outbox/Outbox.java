package app.zhirong.outbox;

import reactor.core.publisher.Mono;

/** Where news is left, in the transaction that makes it true. */
public interface Outbox {

    /** Stores the event; it is delivered after commit, at least once, to every receiver of its type. */
    Mono<Void> append(Event event);
}
