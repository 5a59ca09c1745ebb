package app.zhirong.statistics.worker;

import app.zhirong.outbox.EventReceiver;
import app.zhirong.statistics.domain.BookedPayment;
import app.zhirong.subsidy.SubsidyPaid;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A subsidy counts on the day of its payment. */
@Component
class BookPayments implements EventReceiver<SubsidyPaid> {

    private final PaymentBook book;

    BookPayments(PaymentBook book) {
        this.book = book;
    }

    @Override
    public String name() {
        return "statistics.book-payments";
    }

    @Override
    public Class<SubsidyPaid> type() {
        return SubsidyPaid.class;
    }

    @Override
    public Mono<Void> receive(SubsidyPaid event) {
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
                        event.paidOn(),
                        event.amount()));
    }
}
