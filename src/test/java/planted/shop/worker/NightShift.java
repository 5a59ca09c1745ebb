package planted.shop.worker;

import planted.shop.web.ShopController;

/** Breaks on purpose: a job that looks into the web room. */
public class NightShift {

    public ShopController page = new ShopController();
}
