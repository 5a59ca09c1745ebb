package app.zhirong.outbox;

import reactor.core.publisher.Mono;

/** Delivers by itself all the time; who has to wait for what others make of the news can ask for it. */
public interface Delivery {

    /** Completes when no news waits any more, here or with another replica. */
    Mono<Void> everything();
}
