package app.zhirong.subsidy.service;

import app.zhirong.document.Documents;
import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.SecondCheck;
import app.zhirong.kernel.Ids;
import app.zhirong.kernel.KernelProblem;
import app.zhirong.platform.web.ExpectedVersion;
import app.zhirong.subsidy.domain.Claim;
import app.zhirong.subsidy.domain.ClaimAction;
import app.zhirong.subsidy.domain.Payment;
import app.zhirong.subsidy.domain.Payment.PaymentState;
import app.zhirong.subsidy.store.ClaimChange;
import app.zhirong.subsidy.store.PaymentStore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The bureau's finance enters a payment that the finance department made, with its voucher; another person confirms. */
@Service
public class RecordPayment {

    static final String MATTER = "payment";

    private final ClaimWork work;
    private final PaymentStore payments;
    private final Documents documents;
    private final SecondCheck fourEyes;
    private final Ids ids;

    RecordPayment(ClaimWork work, PaymentStore payments, Documents documents, SecondCheck fourEyes, Ids ids) {
        this.work = work;
        this.payments = payments;
        this.documents = documents;
        this.fourEyes = fourEyes;
        this.ids = ids;
    }

    /** @throws app.zhirong.kernel.Problem 422 for a day in the future or before approval, 409 if a payment waits */
    public Mono<Void> record(
            UUID id,
            ExpectedVersion seen,
            String voucherNo,
            LocalDate paidOn,
            @Nullable UUID voucherFile,
            CurrentUser by) {
        return work.on(id, seen, ClaimAction.RECORD_PAYMENT, by, claim -> {
            requireDate(claim, paidOn);
            var payment = new Payment(
                    ids.next(),
                    id,
                    claim.proposedAmount(),
                    voucherNo.strip(),
                    voucherFile,
                    paidOn,
                    PaymentState.RECORDED,
                    by.displayName(),
                    null,
                    null,
                    null);
            return owned(voucherFile, by)
                    .then(payments.insert(payment, claim, work.clock().instant()))
                    .then(fourEyes.propose(id, MATTER, by))
                    .then(work.move(claim, ClaimAction.RECORD_PAYMENT, ClaimChange.of(), payment.voucherNo(), by));
        });
    }

    private void requireDate(Claim claim, LocalDate paidOn) {
        if (paidOn.isAfter(work.today())) {
            throw KernelProblem.DATE_IN_FUTURE.at("/paidOn");
        }
        var approvedOn = claim.decision().approvedOn();
        if (approvedOn != null && paidOn.isBefore(approvedOn)) {
            throw KernelProblem.DATE_ORDER.at("/paidOn", approvedOn.toString());
        }
    }

    private Mono<Void> owned(@Nullable UUID file, CurrentUser by) {
        return file == null
                ? Mono.empty()
                : documents.requireOwned(List.of(file), by).then();
    }
}
