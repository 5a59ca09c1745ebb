package app.zhirong.subsidy.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.SecondCheck;
import app.zhirong.platform.web.ExpectedVersion;
import app.zhirong.subsidy.SubsidyPaid;
import app.zhirong.subsidy.SubsidyProblem;
import app.zhirong.subsidy.domain.Claim;
import app.zhirong.subsidy.domain.ClaimAction;
import app.zhirong.subsidy.domain.Payment;
import app.zhirong.subsidy.domain.Payment.PaymentState;
import app.zhirong.subsidy.store.ClaimChange;
import app.zhirong.subsidy.store.PaymentStore;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Another person of the bureau's finance confirms a payment, or takes the entry back. */
@Service
public class ConfirmPayment {

    private final ClaimWork work;
    private final PaymentStore payments;
    private final SecondCheck fourEyes;
    private final CallBudget budget;
    private final Journal journal;

    ConfirmPayment(ClaimWork work, PaymentStore payments, SecondCheck fourEyes, CallBudget budget, Journal journal) {
        this.work = work;
        this.payments = payments;
        this.fourEyes = fourEyes;
        this.budget = budget;
        this.journal = journal;
    }

    /** @throws app.zhirong.kernel.Problem 422 if the same person confirms, 409 if no payment waits */
    public Mono<Void> confirm(UUID id, ExpectedVersion seen, CurrentUser by) {
        var action = ClaimAction.CONFIRM_PAYMENT;
        return work.on(
                id,
                seen,
                action,
                by,
                claim -> waiting(id)
                        .flatMap(payment -> fourEyes.confirm(id, RecordPayment.MATTER, by)
                                .then(payments.confirm(payment.id(), by.displayName()))
                                .then(budget.spend(claim.callId(), payment.amount()))
                                .then(work.move(claim, action, ClaimChange.of(), payment.voucherNo(), by))
                                .then(journal.tell(paid(claim, payment)))));
    }

    /** @throws app.zhirong.kernel.Problem 409 if no payment waits */
    public Mono<Void> withdraw(UUID id, ExpectedVersion seen, CurrentUser by) {
        var action = ClaimAction.WITHDRAW_PAYMENT;
        return work.on(
                id,
                seen,
                action,
                by,
                claim -> waiting(id)
                        .flatMap(payment -> payments.withdraw(payment.id())
                                .then(fourEyes.withdraw(id, RecordPayment.MATTER, by))
                                .then(work.move(claim, action, ClaimChange.of(), payment.voucherNo(), by))));
    }

    private Mono<Payment> waiting(UUID claim) {
        return payments.ofClaim(claim, PaymentState.RECORDED)
                .switchIfEmpty(Mono.error(SubsidyProblem.NO_PAYMENT::problem));
    }

    private SubsidyPaid paid(Claim claim, Payment payment) {
        return new SubsidyPaid(
                claim.id(),
                claim.claimNo(),
                claim.policyCode(),
                claim.callId(),
                claim.parties().enterpriseId(),
                claim.parties().region(),
                payment.amount(),
                payment.paidOn(),
                work.clock().instant());
    }
}
