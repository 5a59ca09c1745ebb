package app.zhirong.subsidy.store;

import app.zhirong.platform.database.Bind;
import app.zhirong.platform.database.Columns;
import app.zhirong.platform.database.Constraint;
import app.zhirong.subsidy.SubsidyProblem;
import app.zhirong.subsidy.domain.Claim;
import app.zhirong.subsidy.domain.Payment;
import app.zhirong.subsidy.domain.Payment.PaymentState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Rows of payments; of a claim at most one lives. */
@Component
public class PaymentStore {

    private static final String INSERT = """
            insert into subsidy.payment (id, claim_id, owner_org, region, amount, voucher_no, voucher_file, paid_on, state,
                recorded_by, created_at)
            values (:id, :claim, :owner, :region, :amount, :voucherNo, :voucherFile, :paidOn, 'RECORDED', :by, :at)
            """;
    private static final String OF_CLAIM = """
            select id, claim_id, amount, voucher_no, voucher_file, paid_on, state, recorded_by, confirmed_by, returned_on,
                   return_reason
            from subsidy.payment where claim_id = :claim order by id
            """;
    private static final String CONFIRM =
            "update subsidy.payment set state = 'CONFIRMED', confirmed_by = :by where id = :id and state = 'RECORDED'";
    private static final String WITHDRAW =
            "update subsidy.payment set state = 'WITHDRAWN' where id = :id and state = 'RECORDED'";
    private static final String RETURN = """
            update subsidy.payment set state = 'RETURNED', returned_on = :on, return_reason = :reason
            where id = :id and state = 'CONFIRMED'
            """;

    private final DatabaseClient database;

    PaymentStore(DatabaseClient database) {
        this.database = database;
    }

    /** @throws app.zhirong.kernel.Problem 409 if a payment of the claim lives already */
    public Mono<Void> insert(Payment payment, Claim claim, Instant at) {
        return Bind.values()
                .with("id", payment.id())
                .with("claim", claim.id())
                .with("owner", claim.parties().enterpriseId())
                .with("region", claim.parties().region())
                .with("amount", payment.amount())
                .with("voucherNo", payment.voucherNo())
                .with("voucherFile", payment.voucherFile(), UUID.class)
                .with("paidOn", payment.paidOn())
                .with("by", payment.recordedBy())
                .with("at", at)
                .to(database.sql(INSERT))
                .then()
                .transform(Constraint.refuses("payment_one_live", SubsidyProblem.PAYMENT_WAITS::problem));
    }

    /** All payments of a claim, the first first. */
    public Flux<Payment> ofClaim(UUID claim) {
        return database.sql(OF_CLAIM)
                .bind("claim", claim)
                .map(row -> new Payment(
                        Columns.id(row, "id"),
                        Columns.id(row, "claim_id"),
                        Columns.money(row, "amount"),
                        Columns.text(row, "voucher_no"),
                        row.get("voucher_file", UUID.class),
                        Columns.date(row, "paid_on"),
                        Columns.choice(row, "state", PaymentState.class),
                        Columns.text(row, "recorded_by"),
                        row.get("confirmed_by", String.class),
                        row.get("returned_on", LocalDate.class),
                        row.get("return_reason", String.class)))
                .all();
    }

    /** The payment of the claim in the state; empty when there is none. */
    public Mono<Payment> ofClaim(UUID claim, PaymentState state) {
        return ofClaim(claim).filter(payment -> payment.state() == state).next();
    }

    public Mono<Void> confirm(UUID id, String by) {
        return database.sql(CONFIRM).bind("by", by).bind("id", id).then();
    }

    public Mono<Void> withdraw(UUID id) {
        return database.sql(WITHDRAW).bind("id", id).then();
    }

    public Mono<Void> markReturned(UUID id, LocalDate on, String reason) {
        return database.sql(RETURN)
                .bind("on", on)
                .bind("reason", reason)
                .bind("id", id)
                .then();
    }
}
