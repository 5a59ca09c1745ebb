package app.zhirong.bankproduct.service;

import app.zhirong.audit.AuditRecord;
import app.zhirong.audit.AuditTrail;
import app.zhirong.bankproduct.CreditProduct;
import app.zhirong.bankproduct.ProductMoved;
import app.zhirong.bankproduct.ProductState;
import app.zhirong.bankproduct.domain.ProductAction;
import app.zhirong.identity.CurrentUser;
import app.zhirong.outbox.Outbox;
import app.zhirong.platform.clock.BusinessClock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells what happened to a product; its trail is its bank's. */
@Component
class ProductNews {

    private final AuditTrail trail;
    private final Outbox outbox;
    private final BusinessClock clock;

    ProductNews(AuditTrail trail, Outbox outbox, BusinessClock clock) {
        this.trail = trail;
        this.outbox = outbox;
        this.clock = clock;
    }

    Mono<Void> created(CreditProduct product, CurrentUser by) {
        return trail.record(entry(product, "CREATE_PRODUCT", null, product.state()), by);
    }

    Mono<Void> edited(CreditProduct product, CurrentUser by) {
        return trail.record(entry(product, "EDIT_PRODUCT", null, null), by);
    }

    Mono<Void> moved(CreditProduct product, ProductAction action, ProductState to, CurrentUser by) {
        return trail.record(entry(product, action.name(), product.state(), to), by)
                .then(outbox.append(new ProductMoved(
                        product.id(), product.bankId(), action.name(), product.state(), to, clock.instant())));
    }

    private static AuditRecord entry(
            CreditProduct product, String action, @Nullable ProductState from, @Nullable ProductState to) {
        return new AuditRecord(
                product.id(),
                action,
                from == null ? null : from.name(),
                to == null ? null : to.name(),
                product.name(),
                Set.of(product.bankId()),
                null);
    }
}
