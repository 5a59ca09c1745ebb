package app.zhirong.statistics.worker;

import app.zhirong.identity.Organisation;
import app.zhirong.identity.Organisations;
import app.zhirong.kernel.Ids;
import app.zhirong.statistics.domain.BookedPayment;
import app.zhirong.statistics.store.PaymentListStore;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Enters lines about payments under the enterprise's name of the day. */
@Component
class PaymentBook {

    private final PaymentListStore payments;
    private final Organisations organisations;
    private final Ids ids;

    PaymentBook(PaymentListStore payments, Organisations organisations, Ids ids) {
        this.payments = payments;
        this.organisations = organisations;
        this.ids = ids;
    }

    Mono<Void> enter(UUID enterprise, BiFunction<UUID, String, BookedPayment> line) {
        return organisations
                .find(enterprise)
                .map(Organisation::name)
                .switchIfEmpty(Mono.error(() -> new IllegalStateException("no organisation " + enterprise)))
                .flatMap(name -> payments.book(line.apply(ids.next(), name)));
    }
}
