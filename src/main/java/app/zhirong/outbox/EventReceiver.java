package app.zhirong.outbox;

import reactor.core.publisher.Mono;

/**
 * Reacts to events of a type, or of an interface that other modules' events implement. Runs as the platform itself, in
 * one transaction with the note that the event was handled, so that each event takes effect once.
 */
public interface EventReceiver<E> {

    /** Stable name; the note of what was handled is kept under it. */
    String name();

    Class<E> type();

    Mono<Void> receive(E event);
}
