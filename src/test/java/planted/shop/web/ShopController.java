package planted.shop.web;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RestController;
import planted.shop.store.PriceStore;

/** Breaks on purpose: public, injected into a field, past the service into the store. */
@RestController
public class ShopController {

    @Autowired
    PriceStore prices;
}
