package planted.shop.web;

import java.net.URI;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import planted.shop.store.PriceStore;
import reactor.core.publisher.Mono;

/** Breaks on purpose: public, undescribed, injected into a field, past the service into the store. */
@RestController
public class ShopController {

    @Autowired
    PriceStore prices;

    @PostMapping
    Mono<ResponseEntity<String>> open() {
        return Mono.fromSupplier(
                () -> ResponseEntity.created(URI.create("/shops/1")).body("open"));
    }
}
