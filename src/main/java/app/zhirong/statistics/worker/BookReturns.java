package app.zhirong.statistics.worker;

import app.zhirong.kernel.Money;
import app.zhirong.outbox.EventReceiver;
import app.zhirong.statistics.domain.BookedPayment;
import app.zhirong.subsidy.SubsidyPaymentReturned;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A payment that came back (退汇) is taken off on the day of its return. */
@Component
class BookReturns implements EventReceiver<SubsidyPaymentReturned> {

    private final PaymentBook book;

    BookReturns(PaymentBook book) {
        this.book = book;
    }

    @Override
    public String name() {
        return "statistics.book-returns";
    }

    @Override
    public Class<SubsidyPaymentReturned> type() {
        return SubsidyPaymentReturned.class;
    }

    @Override
    public Mono<Void> receive(SubsidyPaymentReturned event) {
        return book.enter(
                event.enterpriseId(),
                (id, name) -> new BookedPayment(
                        id,
                        event.claimId(),
                        event.claimNo(),
                        event.policyCode(),
                        event.callId(),
                        event.enterpriseId(),
                        name,
                        event.region(),
                        event.returnedOn(),
                        Money.ZERO.minus(event.amount())));
    }
}
