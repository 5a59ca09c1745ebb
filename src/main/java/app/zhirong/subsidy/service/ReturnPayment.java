package app.zhirong.subsidy.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.kernel.KernelProblem;
import app.zhirong.platform.web.ExpectedVersion;
import app.zhirong.subsidy.SubsidyPaymentReturned;
import app.zhirong.subsidy.SubsidyProblem;
import app.zhirong.subsidy.domain.Claim;
import app.zhirong.subsidy.domain.ClaimAction;
import app.zhirong.subsidy.domain.Payment;
import app.zhirong.subsidy.domain.Payment.PaymentState;
import app.zhirong.subsidy.store.ClaimChange;
import app.zhirong.subsidy.store.PaymentStore;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** A payment came back (退汇), for example because the account was wrong; it can be paid anew. */
@Service
public class ReturnPayment {

    private final ClaimWork work;
    private final PaymentStore payments;
    private final CallBudget budget;
    private final Journal journal;

    ReturnPayment(ClaimWork work, PaymentStore payments, CallBudget budget, Journal journal) {
        this.work = work;
        this.payments = payments;
        this.budget = budget;
        this.journal = journal;
    }

    /** @throws app.zhirong.kernel.Problem 422 for a day in the future or before the payment */
    public Mono<Void> giveBack(UUID id, ExpectedVersion seen, LocalDate on, String reason, CurrentUser by) {
        var action = ClaimAction.RETURN_PAYMENT;
        return work.on(
                id,
                seen,
                action,
                by,
                claim -> payments.ofClaim(id, PaymentState.CONFIRMED)
                        .switchIfEmpty(Mono.error(SubsidyProblem.NO_PAYMENT::problem))
                        .doOnNext(payment -> requireDate(payment, on))
                        .flatMap(payment -> payments.markReturned(payment.id(), on, reason.strip())
                                .then(budget.takeBack(claim.callId(), payment.amount()))
                                .then(work.move(claim, action, ClaimChange.of(), reason.strip(), by))
                                .then(journal.tell(returned(claim, payment, on)))));
    }

    private void requireDate(Payment payment, LocalDate on) {
        if (on.isAfter(work.today())) {
            throw KernelProblem.DATE_IN_FUTURE.at("/returnedOn");
        }
        if (on.isBefore(payment.paidOn())) {
            throw KernelProblem.DATE_ORDER.at("/returnedOn", payment.paidOn().toString());
        }
    }

    private SubsidyPaymentReturned returned(Claim claim, Payment payment, LocalDate on) {
        return new SubsidyPaymentReturned(
                claim.id(),
                claim.claimNo(),
                claim.policyCode(),
                claim.callId(),
                claim.parties().enterpriseId(),
                claim.parties().region(),
                payment.amount(),
                on,
                work.clock().instant());
    }
}
