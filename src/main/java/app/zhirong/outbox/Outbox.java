package app.zhirong.outbox;

import reactor.core.publisher.Mono;

/** Where news is left, in the transaction that makes it true. */
public interface Outbox {

    /** Stores the event; it is delivered after commit, at least once, to every receiver of its type. */
    Mono<Void> append(Event event);

    /** The same for what a visitor did who is not logged in. */
    Mono<Void> appendByVisitor(Event event);
}
