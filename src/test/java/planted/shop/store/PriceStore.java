package planted.shop.store;

import planted.shop.service.SellEverything;

/** Breaks on purpose: looks up to the service. */
public class PriceStore {

    public SellEverything above;
}
