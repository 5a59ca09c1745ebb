package app.zhirong.bankproduct;

import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The catalogue of what banks offer. */
public interface Products {

    /** Published, suspended and retired ones are seen by everybody who is logged in, others by their bank alone. */
    Mono<CreditProduct> find(UUID id);

    /** All that can be applied for now, in id order. */
    Flux<CreditProduct> active();
}
