package planted.shop.service;

import app.zhirong.platform.database.Scope;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import org.springframework.r2dbc.core.DatabaseClient;
import planted.shop.web.ShopController;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;

/** Breaks on purpose: waits, forgets, asks the machine for the time, acts as the platform, and reckons in doubles. */
public class SellEverything {

    double price;

    ShopController page = new ShopController();

    BigDecimal sell(double discount, DatabaseClient database) {
        var count = database.sql("select 1").then().thenReturn(1).block();
        return BigDecimal.valueOf(price * discount * (count == null ? 0 : count));
    }

    Disposable forget() {
        return Mono.just(Instant.now())
                .contextWrite(new Scope.Worker().asContext())
                .subscribe();
    }

    Clock own() {
        return Clock.systemUTC();
    }
}
