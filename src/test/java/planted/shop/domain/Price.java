package planted.shop.domain;

import planted.shop.store.PriceStore;
import reactor.core.publisher.Mono;

/** Breaks on purpose: a rule of the business that knows Reactor and the store. */
public class Price {

    public Mono<PriceStore> later(PriceStore prices) {
        return Mono.just(prices);
    }
}
