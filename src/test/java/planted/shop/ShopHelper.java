package planted.shop;

import planted.shop.store.PriceStore;

/** Breaks on purpose: a class in a door that knows a room, with a name that says nothing. */
public class ShopHelper {

    public PriceStore prices;
}
